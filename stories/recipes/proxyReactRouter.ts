import { proxy } from './proxy.js'

// React Router and Remix: in a resource route such as app/routes/api.emporix.$.ts
export const action = ({ request }: { request: Request }) => proxy(request)
