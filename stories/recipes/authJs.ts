// In next-auth 5: next-auth/jwt
import { encode, getToken } from '@auth/core/jwt'
import type { CustomerTokens } from './customerTokens.js'

declare module '@auth/core/jwt' {
  interface JWT extends Partial<CustomerTokens> {}
}

const cookieName = '__Secure-authjs.session-token'
const options = { cookieName, salt: cookieName, secret: process.env.AUTH_SECRET ?? '' }

/** Returns the tokens that your `jwt` callback stored in the session of a request, or `null`. */
export const readSession = (request: Request): Promise<Partial<CustomerTokens> | null> =>
  getToken({ req: request, ...options })

/** Returns a `Set-Cookie` header with the tokens in the session. */
export async function saveSession(request: Request, tokens: CustomerTokens): Promise<Headers> {
  const token = await encode({ ...options, token: { ...(await readSession(request)), ...tokens } })
  const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=2592000'
  return new Headers({ 'Set-Cookie': `${cookieName}=${token}; ${attributes}` })
}
