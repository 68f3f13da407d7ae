import type { Fetch } from './parseConnectionOptions.js'
import { send } from './send.js'

/** A response, with no more of its body than an error body can need. @internal */
export interface RawResponse {
  /** The HTTP status; 0 for a redirect that the browser hides. */
  status: number
  /** The header `Retry-After`. */
  retryAfter: string | null
  /** The body as text; `undefined` if it was cut off or is too long for an error body. */
  text: string | undefined
}

const maxBytes = 64 * 1024

/**
 * Sends JSON once and reads the response. Without an access token, a proxy on the page's own origin adds one: it
 * identifies the customer by a cookie, and no other request sends cookies.
 * @internal
 */
export async function post(
  fetch: Fetch,
  url: string,
  accessToken: string | undefined,
  additionalHeaders: Record<string, string>,
  body: string,
  signal: AbortSignal,
  onStatus: (status: number) => void,
): Promise<RawResponse> {
  const headers = {
    ...additionalHeaders,
    Accept: 'application/json',
    ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
    'Content-Type': 'application/json',
  }
  const credentials = accessToken ? 'omit' : 'same-origin'
  const response = await send(fetch, url, { method: 'POST', headers, body, credentials, signal })
  onStatus(response.status)
  const text = response.status === 204 ? '' : await readText(response.body).catch(() => undefined)
  return { status: response.status, retryAfter: response.headers.get('Retry-After'), text }
}

async function readText(stream: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  if (!stream) return ''
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > maxBytes) {
      // Not awaited: a body that never ends may not cancel either.
      reader.cancel().catch(() => undefined)
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
