import type { Fetch } from './readConnection.js'

/** A request that was not answered. @internal */
export class NoAnswer extends Error {
  /** Whether it may have reached the service. */
  readonly isSent: boolean

  constructor(isSent: boolean) {
    super('no answer')
    this.isSent = isSent
  }
}

/** Whether a request has surely not left the device. @internal */
export function isUnsent(error: unknown): boolean {
  return error instanceof NoAnswer && !error.isSent
}

// Node's own words for "never reached anybody". Browsers do not tell a lost request from a lost answer.
const neverSent = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'])

/**
 * Whether there is surely no connection: the browser says so, and nothing can be reached. Browsers alone are wrong
 * behind some network adapters, and what they call offline may arrive.
 */
async function isOffline(fetch: Fetch, url: string, signal: RequestInit['signal']): Promise<boolean> {
  if (globalThis.navigator?.onLine ?? true) return false
  const origin = url.replace(/^(https?:\/\/[^/]+)?\/.*$/, '$1/')
  try {
    await fetch(origin, {
      ...discreetly,
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

const discreetly = {
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit

/** Sends a request so that nothing of it is kept, redirected or told to others. @internal */
export async function send(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  if (await isOffline(fetch, url, init.signal)) throw new NoAnswer(false)
  try {
    return await fetch(url, {
      ...init,
      ...discreetly,
      // A proxy on the page's own origin knows the customer by a cookie; nobody else is sent one.
      credentials: url.startsWith('/') ? 'same-origin' : 'omit',
      // A redirect to another origin would hand the password on.
      redirect: 'error',
    })
  } catch (error) {
    const cause: unknown = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Object && 'code' in cause ? String(cause.code) : ''
    throw new NoAnswer(!neverSent.has(code))
  }
}
