import type { Fetch } from './readConnection.js'
import { send } from './send.js'

/** An answer, with no more of its body than an error body can need. @internal */
export interface Answer {
  status: number
  retryAfterSeconds: string | null
  /** The body as text; `undefined` when it broke off or is too long to be an error body. */
  text: string | undefined
}

const maxBytes = 64 * 1024

/** Sends JSON once and reads what comes back. @internal */
export async function post(
  fetch: Fetch,
  url: string,
  bearer: string,
  body: string,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = {
    Accept: 'application/json',
    Authorization: `Bearer ${bearer}`,
    'Content-Type': 'application/json',
  }
  const response = await send(fetch, url, { method: 'POST', headers, body, signal })
  const text = response.status === 204 ? '' : await readText(response.body).catch(() => undefined)
  return { status: response.status, retryAfterSeconds: response.headers.get('Retry-After'), text }
}

async function readText(stream: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  if (!stream) return ''
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let read = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    read += value.byteLength
    if (read > maxBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
