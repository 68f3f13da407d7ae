import { CredentialsError } from './CredentialsError.js'

/** Sends a request: the global `fetch`, or a function with its signature such as the emulator's. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** Options of the connection to the service. */
export interface ConnectionOptions {
  /** The name of the Emporix tenant: 3 to 16 lowercase letters and digits, starting with a letter. */
  tenant: string
  /**
   * The URL of the service, or of a proxy in front of it: `https:`, `http:` on localhost, or a path on the page's own
   * origin. Cookies are sent only to such a path, and only without `getToken`.
   * @default 'https://api.emporix.io'
   */
  baseUrl?: string | undefined
  /**
   * Sends the requests.
   * @default globalThis.fetch
   */
  fetch?: Fetch | undefined
  /**
   * Timeout of a call in milliseconds. It covers the access token, the request and the response body.
   * @default 15000
   */
  timeout?: number | undefined
}

/** Connection options with their defaults. @internal */
export type Connection = Required<{ [Key in keyof ConnectionOptions]: NonNullable<ConnectionOptions[Key]> }>

/** Validates the connection options before any request is made. @internal */
export function parseConnectionOptions(options: ConnectionOptions): Connection {
  const { tenant, baseUrl = 'https://api.emporix.io', timeout = 15_000 } = options
  if (typeof tenant !== 'string' || !/^[a-z][a-z0-9]{2,15}$/.test(tenant)) {
    throw invalid(
      `Invalid tenant: ${JSON.stringify(tenant)}`,
      'It is part of every URL',
      'Pass 3 to 16 lowercase letters and digits, starting with a letter',
    )
  }
  if (!isSafeBaseUrl(baseUrl)) {
    throw invalid(
      'Invalid baseUrl',
      'Passwords are sent there, so it must be encrypted and unambiguous',
      "Pass an https URL (http only for localhost) or a path such as '/api', without query, hash, user or dot segments",
    )
  }
  if (!(timeout > 0 && timeout <= 2 ** 31 - 1)) {
    throw invalid(
      `Invalid timeout: ${timeout}`,
      'Requests would time out immediately or never',
      'Pass a number of milliseconds greater than 0',
    )
  }
  // Looked up per call, so that tracing that replaces the global `fetch` later is not bypassed.
  const { fetch = (input, init) => globalThis.fetch(input, init) } = options
  return { tenant, baseUrl: baseUrl.replace(/\/+$/, ''), fetch, timeout }
}

function isSafeBaseUrl(baseUrl: string): boolean {
  if (/[?#@\\\s]|\/\.{1,2}(\/|$)|%2e/i.test(baseUrl)) return false
  if (/^\/(?!\/)/.test(baseUrl)) return true
  if (!/^https?:\/\/[^/]/i.test(baseUrl)) return false
  try {
    // `URL.canParse` is missing in Safari 16 and Chrome 119.
    const { protocol, hostname } = new URL(baseUrl)
    return protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  } catch {
    return false
  }
}

function invalid(what: string, why: string, fix: string): CredentialsError {
  return new CredentialsError('invalidConfiguration', `${what}. ${why}. ${fix}.`)
}
