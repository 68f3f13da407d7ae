import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'
import { createCredentialsProxy } from 'emporix-credentials-react/server'
import { readSession } from './serverSession.js'

const tenant = 'myshop'

const proxy = createCredentialsProxy({
  tenant,
  getToken: async (kind, { request }) =>
    kind === 'anonymous'
      ? // One per request: a worker stops a request, with all that others wait for, when its client disconnects.
        createAnonymousTokenProvider({ tenant, clientId: 'storefront-client-id' })()
      : (await readSession(request)).accessToken,
})

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    return pathname.startsWith('/api/emporix/') ? proxy(request) : new Response(null, { status: 404 })
  },
}
