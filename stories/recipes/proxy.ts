import type { GetToken, TokenKind } from 'emporix-credentials-react/client'

/** The allowed paths, and the kind of access token that each needs. */
const kinds: Record<string, TokenKind> = {
  'me/accounts/internal/email/change': 'customer',
  'me/accounts/internal/email/change/confirm': 'anonymous',
  'password/reset': 'anonymous',
  'password/reset/update': 'anonymous',
  'password/change': 'customer',
}

export interface ProxyOptions {
  tenant: string
  /** Finds the access tokens of a request by its session cookie. They stay on the server. */
  getTokenFor: (request: Request) => GetToken
  /** The URL of the service. */
  baseUrl?: string
  fetch?: typeof globalThis.fetch
}

/** Handles `POST …/customer/{tenant}/…` of the forms, with the `Request` and `Response` of the web platform. */
export function createProxy({
  tenant,
  getTokenFor,
  baseUrl = 'https://api.emporix.io',
  fetch = globalThis.fetch,
}: ProxyOptions) {
  return async (request: Request): Promise<Response> => {
    const [, path = ''] = new URL(request.url).pathname.split(`/customer/${tenant}/`)
    const kind = kinds[path]
    // A form on another site is sent with the customer's cookies, but cannot have this type or this header.
    const isSameOrigin =
      request.headers.has('Authorization') && request.headers.get('Content-Type') === 'application/json'
    if (!kind || !isSameOrigin || request.method !== 'POST') return new Response(null, { status: 404 })
    const body = await request.text()
    const getToken = getTokenFor(request)

    async function forward(rejectedToken?: string): Promise<Response> {
      const accessToken = await getToken(kind ?? 'anonymous', { rejectedToken })
      // As the gateway does without an access token: the form says that the session has expired.
      if (!accessToken || accessToken === rejectedToken) return Response.json({ fault: {} }, { status: 401 })
      const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' }
      const response = await fetch(`${baseUrl}/customer/${tenant}/${path}`, {
        method: 'POST',
        headers,
        body,
        redirect: 'error',
      })
      const text = await response.text()
      if (response.status === 401 && isGatewayFault(text) && rejectedToken === undefined)
        return forward(accessToken)
      const retryAfter = response.headers.get('Retry-After')
      return new Response(response.status === 204 ? null : text, {
        status: response.status,
        headers: {
          'Content-Type': response.headers.get('Content-Type') ?? 'text/plain',
          ...(retryAfter && { 'Retry-After': retryAfter }),
        },
      })
    }
    return forward()
  }
}

function isGatewayFault(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && 'fault' in body
  } catch {
    return false
  }
}
