import type { GetToken, TokenKind } from 'emporix-credentials-react/client'

/** The paths that are let through, and whose bearer each needs. */
const kinds: Record<string, TokenKind> = {
  'me/accounts/internal/email/change': 'customer',
  'me/accounts/internal/email/change/confirm': 'anonymous',
  'password/reset': 'anonymous',
  'password/reset/update': 'anonymous',
  'password/change': 'customer',
}

export interface ProxyOptions {
  tenant: string
  /** Finds the bearers that belong to a request, by its cookie. They stay on the server. */
  getTokenFor: (request: Request) => GetToken
  /** Where the service is. */
  baseUrl?: string
  fetch?: typeof globalThis.fetch
}

/** Handles `POST …/customer/{tenant}/…` of the forms with the web's own Request and Response, as Next.js and others do. */
export function createProxy({
  tenant,
  getTokenFor,
  baseUrl = 'https://api.emporix.io',
  fetch,
}: ProxyOptions) {
  const ask = fetch ?? globalThis.fetch
  return async (request: Request): Promise<Response> => {
    const [, path = ''] = new URL(request.url).pathname.split(`/customer/${tenant}/`)
    const kind = kinds[path]
    // Another site can send a form here with the customer's cookies, but neither this type nor this header.
    const isOurs =
      request.headers.has('Authorization') && request.headers.get('Content-Type') === 'application/json'
    if (!kind || !isOurs || request.method !== 'POST') return new Response(null, { status: 404 })
    const body = await request.text()
    const getToken = getTokenFor(request)

    async function forward(rejected?: string): Promise<Response> {
      const bearer = await getToken(kind ?? 'anonymous', { rejected })
      // The gateway's words for "no bearer": the form tells that the session has expired.
      if (!bearer || bearer === rejected) return Response.json({ fault: {} }, { status: 401 })
      const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' }
      const answer = await ask(`${baseUrl}/customer/${tenant}/${path}`, { method: 'POST', headers, body })
      const text = await answer.text()
      if (answer.status === 401 && text.includes('"fault"') && rejected === undefined) return forward(bearer)
      const retryAfterSeconds = answer.headers.get('Retry-After')
      return new Response(answer.status === 204 ? null : text, {
        status: answer.status,
        headers: {
          'Content-Type': 'application/json',
          ...(retryAfterSeconds && { 'Retry-After': retryAfterSeconds }),
        },
      })
    }
    return forward()
  }
}
