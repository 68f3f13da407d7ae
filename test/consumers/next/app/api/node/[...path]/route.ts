export { proxy as POST } from '../../../proxy'

export const runtime = 'nodejs'
