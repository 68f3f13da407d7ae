import type { Fetch } from '../../src/client.js'

/** The network conditions of the toolbar. */
export type Network = 'normal' | 'slow' | 'offline' | 'rate-limited'

/** Returns a `fetch` that simulates a network condition in front of the emulator. */
export function simulateNetwork(fetch: Fetch, network: Network): Fetch {
  switch (network) {
    case 'slow':
      return async (url, init) => {
        // Long enough to look at the pending state.
        await new Promise((resolve) => setTimeout(resolve, 3000))
        return fetch(url, init)
      }
    case 'offline':
      return () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }))
    case 'rate-limited':
      return async (url, init) =>
        init.method === 'POST'
          ? new Response(null, { status: 429, headers: { 'Retry-After': '300' } })
          : fetch(url, init)
    default:
      return fetch
  }
}
