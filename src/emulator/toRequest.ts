/** Routes are matched by path, so the origin of a relative URL does not matter. */
const anyOrigin = 'http://localhost'

/**
 * Creates the `Request` of a `fetch` call.
 *
 * Node rejects relative URLs, and with them signals and requests of another realm, such as those of jsdom. So URLs are
 * resolved, the signal is kept apart, and a request that needs no change is used as it is.
 * @internal
 */
export function toRequest(
  input: string | URL | Request,
  init?: RequestInit,
): { request: Request; signal: AbortSignal } {
  const isRequest = typeof input === 'object' && 'url' in input
  if (isRequest && !init) return { request: input, signal: input.signal }
  const { method, headers, body, signal } = init ?? {}
  // Node requires `duplex` for a body that is a stream.
  const changes = { method, headers, body, duplex: 'half' }
  const request = new Request(isRequest ? input : new URL(input, anyOrigin), changes)
  return { request, signal: signal ?? request.signal }
}
