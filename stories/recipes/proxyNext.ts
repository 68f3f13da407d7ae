// In app/api/emporix/[...path]/route.ts
export { proxy as POST } from './proxy.js'
