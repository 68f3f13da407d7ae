import { CredentialsError } from './CredentialsError.js'

/** The `fetch` that requests go through: the platform's, or one with its signature, such as an emulator's. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** Where the service is and how it is reached. */
export interface ConnectionOptions {
  /** The tenant's name: 3 to 16 lower-case letters and digits, a letter first. */
  tenant: string
  /**
   * The service's address, or that of a proxy before it: `https:`, or `http:` on this machine's loopback, or a
   * path on the page's own origin, which alone is sent cookies.
   * @default 'https://api.emporix.io'
   */
  baseUrl?: string | undefined
  /**
   * What sends the requests.
   * @default globalThis.fetch
   */
  fetch?: Fetch | undefined
  /**
   * Milliseconds until a call is given up, from asking for the token to the last byte of the answer.
   * @default 15000
   */
  timeout?: number | undefined
}

/** What every request shares. @internal */
export type Connection = Required<{ [Key in keyof ConnectionOptions]: NonNullable<ConnectionOptions[Key]> }>

/** Checks the options before any request is made. @internal */
export function readConnection(options: ConnectionOptions): Connection {
  const { tenant, baseUrl = 'https://api.emporix.io', timeout = 15_000 } = options
  if (typeof tenant !== 'string' || !/^[a-z][a-z0-9]{2,15}$/.test(tenant)) {
    throw invalid(
      `The tenant ${JSON.stringify(tenant)} is not one`,
      'It stands in every address, so nothing could be sent',
      'Give the name from your Emporix dashboard: 3 to 16 lower-case letters and digits, a letter first',
    )
  }
  if (!isSafeBaseUrl(baseUrl)) {
    throw invalid(
      'The baseUrl is not usable',
      'Passwords are sent there, so it must be encrypted and mean one place',
      "Give an https URL (http only for localhost) or a path such as '/api', without query, hash, user or dots",
    )
  }
  if (!(timeout > 0 && timeout <= 2 ** 31 - 1)) {
    throw invalid(
      `The timeout ${timeout} is not one`,
      'A request would be given up at once, or never',
      'Give milliseconds above 0',
    )
  }
  // Looked up per call, so that tracing which replaces the global `fetch` later is not bypassed.
  const { fetch = (input, init) => globalThis.fetch(input, init) } = options
  return { tenant, baseUrl: baseUrl.replace(/\/+$/, ''), fetch, timeout }
}

function isSafeBaseUrl(baseUrl: string): boolean {
  if (/[?#@\\\s]|\/\.{1,2}(\/|$)|%2e/i.test(baseUrl)) return false
  if (/^\/(?!\/)/.test(baseUrl)) return true
  if (!/^https?:\/\/[^/]/i.test(baseUrl) || !URL.canParse(baseUrl)) return false
  const { protocol, hostname } = new URL(baseUrl)
  return protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

function invalid(what: string, why: string, mend: string): CredentialsError {
  return new CredentialsError('invalidConfiguration', `${what}. ${why}. ${mend}.`)
}
