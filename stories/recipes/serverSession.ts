import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'

/** A session of your storefront, on the server. */
export interface ServerSession {
  accessToken: string
  refreshToken: string
}

/** Your session store. With several processes it is a database. */
export const sessions = new Map<string, ServerSession>()

/** Returns the session of a request, found by its cookie. */
export function readSession(request: Request): ServerSession | undefined {
  const [, id = ''] = /(?:^|; )session=([^;]+)/.exec(request.headers.get('Cookie') ?? '') ?? []
  return sessions.get(id)
}

/** Stores new tokens in a session, or none if Emporix rejects the refresh token. */
export async function refreshSession(session: ServerSession): Promise<void> {
  // A new one, because a rejected anonymous token would look like a rejected refresh token.
  const anonymousToken = await createAnonymousTokenProvider({
    tenant: 'myshop',
    clientId: 'storefront-client-id',
  })()
  const query = new URLSearchParams({ refreshToken: session.refreshToken })
  const response = await fetch(`https://api.emporix.io/customer/myshop/refreshauthtoken?${query}`, {
    headers: { Authorization: `Bearer ${anonymousToken}` },
  })
  if (response.status >= 500) throw new Error(`The refresh failed with status ${response.status}.`)
  const tokens = response.ok ? await response.json() : {}
  session.accessToken = tokens.access_token ?? ''
  session.refreshToken = tokens.refresh_token ?? ''
}
