import { proxy } from '../proxy'

export const action = ({ request }: { request: Request }) => proxy(request)
