export { signInRoute as POST } from '../../proxy'
