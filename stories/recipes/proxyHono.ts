import { Hono } from 'hono'
import { proxy } from './proxy.js'

export const app = new Hono()
app.post('/api/emporix/*', ({ req }) => proxy(req.raw))
