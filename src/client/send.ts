import { NetworkError } from './NetworkError.js'
import type { Fetch } from './parseConnectionOptions.js'
import { readProperty } from './readProperty.js'

// Error codes of Node that prove that no connection was made. Browsers do not distinguish a lost request from a lost
// response.
const notSentCodes = new Set<unknown>(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'])

const privateRequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit

/**
 * Whether there is certainly no connection: the browser reports it, and a request without data fails. The browser
 * alone is not reliable: with some network adapters it reports offline although requests arrive.
 */
async function isOffline(fetch: Fetch, url: string, signal: RequestInit['signal']): Promise<boolean> {
  if (globalThis.navigator?.onLine ?? true) return false
  const origin = url.replace(/^(https?:\/\/[^/]+)?\/.*$/, '$1/')
  try {
    await fetch(origin, {
      ...privateRequestInit,
      method: 'HEAD',
      mode: 'no-cors',
      redirect: 'follow',
      signal: signal ?? null,
    })
    return false
  } catch {
    return true
  }
}

/** Sends a request that is not cached, not redirected and sends no referrer or, unless `init` says so, cookie. @internal */
export async function send(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  if (await isOffline(fetch, url, init.signal)) throw new NetworkError(false)
  try {
    return await fetch(url, {
      ...privateRequestInit,
      ...init,
      // A redirect to another origin would forward the password. Not `error`, which Cloudflare Workers lacks.
      redirect: 'manual',
    })
  } catch (error) {
    throw new NetworkError(!notSentCodes.has(readProperty(readProperty(error, 'cause'), 'code')))
  }
}
