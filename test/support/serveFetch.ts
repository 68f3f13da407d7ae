import { request as createRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { serve } from 'srvx/node'
import { onTestFinished } from 'vitest'

/** Serves a function of the web platform over HTTP on a local port until the end of the test. Returns its URL. */
export async function serveFetch(fetch: (request: Request) => Promise<Response>): Promise<string> {
  const server = serve({ hostname: '127.0.0.1', port: 0, silent: true, gracefulShutdown: false, fetch })
  await server.ready()
  onTestFinished(() => server.close(true))
  return (server.url ?? '').replace(/\/$/, '')
}

/** A request as the test writes it, with a path and headers that `fetch` would change or reject. */
export interface RawRequest {
  path: string
  /** @default 'POST' */
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
  /** Whether the body stays incomplete. */
  isEndless?: boolean
}

/** Sends a request exactly as given. */
export function sendRaw(
  origin: string,
  { path, method = 'POST', headers = {}, body = '', isEndless = false }: RawRequest,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const framing = isEndless
      ? { 'Transfer-Encoding': 'chunked' }
      : { 'Content-Length': Buffer.byteLength(body) }
    // Node rejects a header without a value.
    const given = Object.entries({ ...framing, ...headers }).filter(([, value]) => value !== undefined)
    const request = createRequest({ hostname, port, path, method, headers: Object.fromEntries(given) })
    request.on('error', reject)
    request.on('response', (response) => {
      const { statusCode: status, headers: received } = response
      text(response).then((sent) => resolve({ status, headers: received, body: sent }), reject)
    })
    if (isEndless) request.write(body)
    else request.end(body)
  })
}
