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

// Node's own words for "never reached anybody". Browsers do not tell a lost request from a lost answer.
const neverSent = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'])

/** Sends a request so that nothing of it is kept, redirected or told to others. @internal */
export async function send(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  // Only a device that was offline before has surely sent nothing.
  const wasOffline = !(globalThis.navigator?.onLine ?? true)
  try {
    return await fetch(url, {
      ...init,
      cache: 'no-store',
      credentials: 'omit',
      // A 307 to another origin would hand the password on.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
  } catch (error) {
    const cause: unknown = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Object && 'code' in cause ? String(cause.code) : ''
    throw new NoAnswer(!wasOffline && !neverSent.has(code))
  }
}
