import { serve } from 'srvx/node'
import { assumptions } from './assumptions.js'
import type { Emulator } from './types.js'
import { mailbox } from './mailbox.js'
import { errorResponse } from './responses.js'

/** Options of {@link serveEmulator}. */
export interface ServeOptions {
  /**
   * The port to listen on; 0 for any free port.
   * @default 0
   */
  port?: number | undefined
}

/**
 * Serves an emulator on 127.0.0.1 to pages of any origin. `GET /` returns the sent emails: as a page, or as JSON if the
 * `Accept` header asks for it, for end-to-end tests.
 * @throws Error if the port is in use.
 */
export async function serveEmulator(emulator: Emulator, { port = 0 }: ServeOptions = {}) {
  const server = serve({
    hostname: '127.0.0.1',
    port,
    maxRequestBodySize: assumptions.maxBodySize,
    silent: true,
    gracefulShutdown: false,
    manual: true,
    async fetch(request) {
      if (!isLoopback(request.headers.get('Host'))) return hostRejected()
      const cors = corsHeaders(request.headers)
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors })
      try {
        const response = await respond(emulator, request)
        const headers = new Headers([...response.headers, ...Object.entries(cors)])
        return new Response(response.body, { status: response.status, headers })
      } catch {
        // A dropped connection has no response, not even a status.
        request.runtime?.node?.res?.destroy()
        return new Response(null, { status: 500 })
      }
    },
  })
  await server.serve()
  await server.ready()
  return { url: (server.url ?? '').replace(/\/$/, ''), close: () => server.close(true) }
}

type ServerRequest = Parameters<Parameters<typeof serve>[0]['fetch']>[0]

async function respond(emulator: Emulator, request: ServerRequest): Promise<Response> {
  const { method, url, headers, signal } = request
  if (method === 'GET' && new URL(url).pathname === '/') return mailbox(emulator.outbox, headers)
  const body = await readBody(request)
  if (body === undefined) return assumptions.bodyTooLarge()
  return emulator.fetch(url, { method, headers, body: body || null, signal })
}

/** Returns the body, or `undefined` if it is too large. */
async function readBody(request: ServerRequest): Promise<string | undefined> {
  try {
    return await request.text()
  } catch (error) {
    const isTooLarge =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BODY_TOO_LARGE'
    if (!isTooLarge) throw error
    // Discards the rest, because many clients read the response only after they have sent everything.
    request.runtime?.node?.req.resume()
    return undefined
  }
}

/** Whether a `Host` header names this machine. A page that uses DNS rebinding sends the name of its own site. */
function isLoopback(host: string | null): boolean {
  return /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host ?? '')
}

function hostRejected(): Response {
  return errorResponse(
    403,
    'host_not_allowed',
    'The Host header is not a loopback name. Other names are rejected, so that no website can reach the emulator by DNS rebinding. Use localhost or 127.0.0.1. If the request comes through a proxy, let the proxy set the Host header (changeOrigin: true in Vite).',
  )
}

/** Allows pages of other origins to send access tokens, JSON and the headers that tracing libraries add. */
function corsHeaders(headers: Headers): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': headers.get('Origin') ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers':
      'Accept, Authorization, Content-Type, traceparent, tracestate, sentry-trace, baggage',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  }
}
