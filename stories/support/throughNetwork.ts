import type { Fetch } from '../../src/client.js'

/** What the toolbar lets the network do. */
export type Network = 'normal' | 'slow' | 'offline' | 'refuses'

/** Puts a bad network between a page and the emulator. */
export function throughNetwork(fetch: Fetch, network: Network): Fetch {
  switch (network) {
    case 'slow':
      return async (url, init) => {
        // Long enough to look at what a customer sees meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 3000))
        return fetch(url, init)
      }
    case 'offline':
      return () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }))
    case 'refuses':
      return async (url, init) =>
        init.method === 'POST'
          ? new Response(null, { status: 429, headers: { 'Retry-After': '300' } })
          : fetch(url, init)
    default:
      return fetch
  }
}
