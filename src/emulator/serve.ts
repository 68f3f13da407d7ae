import { serve } from 'srvx/node'
import type { Emulator } from './Emulator.js'
import { mailbox } from './mailbox.js'

export interface ServeOptions {
  /**
   * The port to listen on; 0 for any that is free.
   * @default 0
   */
  port?: number | undefined
}

/**
 * Serves an emulator on a port of this machine, to pages of any origin. `GET /` shows the mails: as a page, or as JSON
 * to whom accepts that, such as an end-to-end test.
 * @throws Error when the port is taken.
 */
export async function serveEmulator(emulator: Emulator, { port = 0 }: ServeOptions = {}) {
  const server = serve({
    hostname: '127.0.0.1',
    port,
    silent: true,
    gracefulShutdown: false,
    manual: true,
    async fetch(request) {
      const cors = corsHeaders(request.headers)
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors })
      try {
        const { method, url, headers: sent, signal } = request
        const body = (await request.text()) || null
        const response =
          method === 'GET' && new URL(url).pathname === '/'
            ? mailbox(emulator.outbox, sent)
            : await emulator.fetch(url, { method, headers: sent, body, signal })
        const headers = new Headers([...response.headers, ...Object.entries(cors)])
        return new Response(response.body, { status: response.status, headers })
      } catch {
        // A dropped connection: no answer, not even a status.
        request.runtime?.node?.res?.destroy()
        return new Response(null, { status: 500 })
      }
    },
  })
  await server.serve()
  await server.ready()
  return { url: (server.url ?? '').replace(/\/$/, ''), close: () => server.close(true) }
}

/** What a browser asks before it lets a page of another origin send a bearer and JSON. */
function corsHeaders(headers: Headers): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': headers.get('Origin') ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  }
}
