import type { TokenKind } from '../../src/client.js'
import type { CredentialsProxy, CredentialsProxyOptions } from '../../src/server.js'

/** A proxy without checks, as it is often written: the control of the tests with hostile requests. */
export function createInsecureProxy({
  getToken,
  baseUrl = 'https://api.emporix.io',
}: CredentialsProxyOptions): CredentialsProxy {
  const kinds: Record<string, TokenKind> = {
    'password/reset': 'anonymous',
    'password/change': 'customer',
  }
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const path = pathname.replace('/api/emporix', '')
    const kind = kinds[path.replace('/customer/myshop/', '')] ?? 'customer'
    const headers = new Headers(request.headers)
    for (const name of ['Connection', 'Content-Length', 'Host', 'Transfer-Encoding']) headers.delete(name)
    headers.set('Authorization', `Bearer ${await getToken(kind, { request })}`)
    const body = await request.text()
    const { method } = request
    return fetch(baseUrl + path + search, { method, headers, ...(body !== '' && { body }) })
  }
}
