import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A request as it came off the wire. */
export interface Received {
  method: string | undefined
  url: string | undefined
  headers: IncomingHttpHeaders
  body: Buffer
  /** Resolves once the connection of this request is done with: answered in full, or left by either side. */
  left: Promise<unknown>
}

/** What the server does with a request; `'drop'` closes the connection without a word. */
export type Reply =
  | 'drop'
  | {
      /** @default 204 */
      status?: number
      headers?: Record<string, string>
      body?: string | Buffer | Iterable<Buffer>
      /**
       * What follows the body: its end, a closed connection, or nothing.
       * @default 'end'
       */
      ending?: 'end' | 'drop' | 'nothing'
    }

/**
 * Starts a real HTTP server on a port of this machine, until the test is over. `answer` is called when a request was
 * read in full: what it awaits delays the answer, and what it does happens while the client waits.
 */
export async function startServer(answer: (request: Received) => Reply | Promise<Reply> = () => ({})) {
  const requests: Received[] = []
  const server = createServer((incoming, response) => {
    const left = once(response, 'close')
    void (async () => {
      const { method, url, headers } = incoming
      const request = { method, url, headers, left, body: await buffer(incoming) }
      requests.push(request)
      send(response, await answer(request))
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

function send(response: ServerResponse, reply: Reply): void {
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
