import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'
import { createCredentialsProxy } from 'emporix-credentials-react/server'
import { getIronSession } from 'iron-session'
import { baseUrl, createTokens, signIn, tenant } from './service'

const options = { cookieName: 'session', password: 'a secret of the tests with 32 characters' }
const getAnonymousToken = createAnonymousTokenProvider({ tenant, baseUrl, clientId: 'storefront' })

/** Keeps the access tokens on the server. The customer's is in an encrypted cookie. */
export const proxy = createCredentialsProxy({
  tenant,
  baseUrl,
  async getToken(kind, { request, rejectedToken }) {
    if (kind === 'anonymous') return getAnonymousToken({ rejectedToken })
    return (await getIronSession<{ accessToken: string }>(request, new Response(), options)).accessToken
  },
})

/** Signs in with a JSON body. */
export async function signInRoute(request: Request) {
  const { email, password } = await request.json()
  const response = new Response(null, { status: 204 })
  const session = await getIronSession<{ accessToken: string }>(request, response, options)
  session.accessToken = await signIn(await createTokens()(), email, password)
  await session.save()
  return response
}
