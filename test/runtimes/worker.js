import { createCredentialsClient, isCredentialsError } from 'emporix-credentials-react/client'
import { createCredentialsProxy } from 'emporix-credentials-react/server'

// Module state, as in a worker that serves many requests.
const proxies = new Map()

/** Returns the proxy in front of a service, which also refreshes access tokens. The first one is in a cookie. */
function proxyOf(baseUrl) {
  const getToken = async (kind, { request, rejectedToken }) =>
    rejectedToken === undefined
      ? new URLSearchParams(request.headers.get('Cookie')?.replaceAll('; ', '&')).get(kind)
      : (await fetch(`${baseUrl}/refresh`)).text()
  const proxy = proxies.get(baseUrl) ?? createCredentialsProxy({ tenant: 'myshop', baseUrl, getToken })
  proxies.set(baseUrl, proxy)
  return proxy
}

async function changePassword(baseUrl, accessToken, input, timeout) {
  const client = createCredentialsClient({ tenant: 'myshop', baseUrl, timeout, getToken: () => accessToken })
  try {
    await client.changePassword(input)
    return { code: 'success' }
  } catch (error) {
    if (isCredentialsError(error)) return { code: error.code, message: error.message }
    return { code: String(error) }
  }
}

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url)
    const baseUrl = request.headers.get('X-Service')
    if (pathname.startsWith('/api/')) return proxyOf(baseUrl)(request)
    const { accessToken, input, timeout } = await request.json()
    return Response.json(await changePassword(baseUrl, accessToken, input, timeout))
  },
}
