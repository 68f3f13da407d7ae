import type { Fault } from './faults.js'
import type { EmulatorCustomer, Mail, SeedCustomer } from './state.js'

/** What an emulator can be told. */
export interface EmulatorOptions {
  /**
   * The tenant that it answers for: 3 to 16 lower-case letters and digits, as documented.
   * @default 'myshop'
   */
  tenant?: string | undefined
  /**
   * The storefront's `client_id`.
   * @default 'storefront'
   */
  clientId?: string | undefined
  /**
   * The customers that there are at first, and after a reset.
   * @default [seedCustomer]
   */
  customers?: readonly SeedCustomer[] | undefined
  /**
   * What the links in mails start with; the token is appended. Shops set both in the Configuration Service.
   * @default { passwordReset: 'https://shop.example/reset-password?token=', emailChange: 'https://shop.example/confirm-email?token=' }
   */
  links?: { passwordReset?: string | undefined; emailChange?: string | undefined } | undefined
  /**
   * The clock, in milliseconds since 1970.
   * @default Date.now
   */
  now?: (() => number) | undefined
  /**
   * How long a mailed token counts, in milliseconds. What the service does is undocumented.
   * @default 86400000 (24 hours)
   */
  linkLifetime?: number | undefined
  /**
   * Whether it may run where `NODE_ENV` is `production`, as in a built Storybook.
   * @default false
   */
  allowInProduction?: boolean | undefined
}

/** The service in memory. */
export interface Emulator {
  /** The tenant that it answers for; any other is not found. */
  readonly tenant: string
  /** The storefront's `client_id`, without which there is no anonymous token. */
  readonly clientId: string
  /** Answers as the service does; give it to a client. It rejects as `fetch` does, with the reason of an abort too. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The mails that were sent, the newest last; another array after each change. */
  readonly outbox: readonly Mail[]
  /** The customers as they are now, without passwords; another array after each change. */
  readonly customers: readonly EmulatorCustomer[]
  /** Makes the next calls go wrong; returns what ends it. */
  addFault: (fault: Fault) => () => void
  /**
   * Signs a customer in without a password, and returns the bearer. Without the scope that signing in gives,
   * `customer.customerprofile_edit`, it cannot change the address.
   * @throws Error for an address that no customer signs in with.
   */
  createCustomerToken: (email: string, scope?: string) => string
  /** Returns the bearer of a new anonymous session. */
  createAnonymousToken: () => string
  /** Makes the gateway refuse every bearer that was issued until now; they can still be refreshed. */
  revokeTokens: () => void
  /** Goes back to the first customers, without mails, tokens and faults. */
  reset: () => void
  /** Calls back after each request and reset; returns what ends it. */
  subscribe: (listener: () => void) => () => void
}
