import { createCredentialsProxy, type CredentialsProxyOptions } from '../../src/server.js'
import { createInsecureProxy } from './insecureProxy.js'
import { sendRaw, serveFetch, type RawRequest } from './serveFetch.js'
import { startServer } from './startServer.js'

export const prefix = '/api/emporix/customer/myshop'
export const passwords = '{"currentPassword":"canary","newPassword":"canary of the next"}'

interface Options extends Partial<CredentialsProxyOptions> {
  /** The responses of the service. */
  respond?: Parameters<typeof startServer>[0]
  create?: typeof createCredentialsProxy
}

/** Serves a proxy and a service that records its requests. Returns a function that sends a request to the proxy. */
export async function openProxy({ respond, create = createCredentialsProxy, ...options }: Options = {}) {
  const service = await startServer(respond)
  const kinds: unknown[] = []
  const proxy = create({
    tenant: 'myshop',
    baseUrl: service.url,
    timeout: 5000,
    getToken: (kind) => {
      kinds.push(kind)
      return kind === 'anonymous' ? 'anonymous-token' : 'customer-token'
    },
    ...options,
  })
  const url = await serveFetch(proxy)
  /** As a form on a page of this origin sends it, unless the request says otherwise. */
  const send = ({ headers, ...request }: Partial<RawRequest> = {}) =>
    sendRaw(url, {
      path: `${prefix}/password/change`,
      body: passwords,
      headers: {
        'Content-Type': 'application/json',
        Origin: url,
        'Sec-Fetch-Site': 'same-origin',
        ...headers,
      },
      ...request,
    })
  return { url, send, kinds, requests: service.requests, serviceUrl: service.url }
}

/** The same with a proxy without checks. */
export const openInsecureProxy = (options: Options = {}) =>
  openProxy({ ...options, create: createInsecureProxy })
