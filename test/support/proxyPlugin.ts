import { NodeRequest, sendNodeResponse } from 'srvx/node'
import type { Connect, Plugin } from 'vite'
import { createAnonymousTokenProvider } from '../../src/client.js'
import { createEmulator } from '../../src/emulator.js'
import { createCredentialsProxy } from '../../src/server.js'

/** A request of a browser, as the proxy saw it, and the status of the response. */
export interface ProxyLogEntry {
  path: string
  site: string | null
  origin: string | null
  status: number
}

/**
 * Serves a proxy in front of an emulator on the origin of the page, for tests in a browser. The cookie `session` names the
 * signed-in customer. `/api/state` returns what the service and the proxy know.
 */
export function proxyPlugin(): Plugin {
  return {
    name: 'credentials-proxy',
    configureServer({ middlewares }) {
      const emulator = createEmulator()
      const { tenant, clientId, fetch } = emulator
      const getAnonymousToken = createAnonymousTokenProvider({ tenant, clientId, fetch })
      const log: ProxyLogEntry[] = []
      const proxy = createCredentialsProxy({
        tenant,
        fetch,
        getToken: (kind, { request, rejectedToken }) => {
          if (kind === 'anonymous') return getAnonymousToken({ rejectedToken })
          const [, email = ''] = /\bsession=([^;]+)/.exec(request.headers.get('Cookie') ?? '') ?? []
          return email && emulator.createCustomerToken(decodeURIComponent(email))
        },
      })
      const logged = async (request: Request) => {
        const { status, headers, body } = await proxy(request)
        const [site, origin] = ['Sec-Fetch-Site', 'Origin'].map((name) => request.headers.get(name))
        log.push({ path: new URL(request.url).pathname, site: site ?? null, origin: origin ?? null, status })
        return new Response(body, { status, headers })
      }
      const state = async () => Response.json({ outbox: emulator.outbox, customers: emulator.customers, log })
      middlewares.use('/api/emporix', toMiddleware(logged))
      middlewares.use('/api/state', toMiddleware(state))
    },
  }
}

const toMiddleware =
  (fetch: (request: Request) => Promise<Response>): Connect.SimpleHandleFunction =>
  async (req, res) =>
    sendNodeResponse(res, await fetch(new NodeRequest({ req, res })))
