import { signInRoute } from '../proxy'

export const action = ({ request }: { request: Request }) => signInRoute(request)
