import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A request as the server received it. */
export interface Received {
  method: string | undefined
  url: string | undefined
  headers: IncomingHttpHeaders
  body: Buffer
  /** Resolves when the response was sent completely, or either side closed the connection. */
  closed: Promise<unknown>
}

/** The response of the server; `'drop'` closes the connection without one. */
export type TestResponse =
  | 'drop'
  | {
      /** @default 204 */
      status?: number
      headers?: Record<string, string>
      body?: string | Buffer | Iterable<Buffer>
      /**
       * What happens after the body: the response ends, the connection is closed, or nothing.
       * @default 'end'
       */
      ending?: 'end' | 'drop' | 'nothing'
    }

/**
 * Starts a real HTTP server on a local port until the end of the test. `respond` is called after a request was read
 * completely; the client waits while it runs.
 */
export async function startServer(
  respond: (request: Received) => TestResponse | Promise<TestResponse> = () => ({}),
) {
  const requests: Received[] = []
  const server = createServer((incoming, response) => {
    const closed = once(response, 'close')
    void (async () => {
      const { method, url, headers } = incoming
      const request = { method, url, headers, closed, body: await buffer(incoming) }
      requests.push(request)
      send(response, await respond(request))
    })()
  })
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(close)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}`, requests, close }
}

function send(response: ServerResponse, reply: TestResponse): void {
  if (reply === 'drop') {
    response.destroy()
    return
  }
  const { status = 204, headers, body = '', ending = 'end' } = reply
  response.writeHead(status, headers)
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) Readable.from(body).pipe(response)
  else if (ending === 'end') response.end(body)
  else response.write(body, () => ending === 'drop' && response.destroy())
}
