import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'
import { createCredentialsProxy } from 'emporix-credentials-react/server'
import { refreshTokens, type CustomerTokens } from './customerTokens.js'
import * as session from './serverSession.js'

/** A session in a cookie, as in `serverSession.ts` or `authJs.ts`. */
export interface SessionCookie {
  readSession: (request: Request) => Promise<Partial<CustomerTokens> | null>
  saveSession: (request: Request, tokens: CustomerTokens) => Promise<Headers>
}

const tenant = 'myshop'

export function createProxy({ readSession, saveSession }: SessionCookie) {
  const getAnonymousToken = createAnonymousTokenProvider({ tenant, clientId: 'storefront-client-id' })
  const cookies = new WeakMap<Request, Headers>()
  const forward = createCredentialsProxy({
    tenant,
    async getToken(kind, { request, rejectedToken }) {
      if (kind === 'anonymous') return getAnonymousToken({ rejectedToken })
      const tokens = await readSession(request)
      if (rejectedToken === undefined || !tokens?.refreshToken) return tokens?.accessToken
      const refreshed = await refreshTokens(tokens.refreshToken)
      // Otherwise the cookie stays: another request may just have refreshed the session.
      if (refreshed) cookies.set(request, await saveSession(request, refreshed))
      return refreshed?.accessToken
    },
  })

  return async (request: Request): Promise<Response> => {
    const response = await forward(request)
    const cookie = cookies.get(request)?.get('Set-Cookie')
    if (cookie) response.headers.append('Set-Cookie', cookie)
    return response
  }
}

export const proxy = createProxy(session)
