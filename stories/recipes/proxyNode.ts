import { getRequestListener } from '@hono/node-server'
import { proxy } from './proxy.js'

// Express: app.post('/api/emporix/{*path}', listener), before a body parser such as express.json()
// Node.js: createServer(listener)
export const listener = getRequestListener(proxy)
