import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'
import { createCredentialsProxy } from 'emporix-credentials-react/server'
import { readSession, refreshSession } from './serverSession.js'

const tenant = 'myshop'
const getAnonymousToken = createAnonymousTokenProvider({ tenant, clientId: 'storefront-client-id' })

export const proxy = createCredentialsProxy({
  tenant,
  async getToken(kind, { request, rejectedToken }) {
    if (kind === 'anonymous') return getAnonymousToken({ rejectedToken })
    const session = readSession(request)
    // Another request may have refreshed it already.
    if (session && session.accessToken === rejectedToken) await refreshSession(session)
    return session?.accessToken
  },
})

// Next.js: in app/api/emporix/[...path]/route.ts
export { proxy as POST }
