import { getIronSession } from 'iron-session'
import type { CustomerTokens } from './customerTokens.js'

// The cookie is encrypted with the secret, of 32 characters or more, and HttpOnly, Secure and SameSite=Lax.
const options = { cookieName: 'session', password: process.env.SESSION_SECRET ?? '' }

/** Returns the tokens in the cookie of a request, or an empty object. */
export const readSession = (request: Request): Promise<Partial<CustomerTokens>> =>
  getIronSession<CustomerTokens>(request, new Response(), options)

/** Returns a `Set-Cookie` header with the tokens. */
export async function saveSession(request: Request, tokens: CustomerTokens): Promise<Headers> {
  const response = new Response()
  const session = await getIronSession<CustomerTokens>(request, response, options)
  await Object.assign(session, tokens).save()
  return response.headers
}
