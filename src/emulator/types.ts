import type { Fault } from './faults.js'

/** Options of {@link createEmulator}. */
export interface EmulatorOptions {
  /**
   * The tenant: 3 to 16 lower-case letters and digits, starting with a letter, as documented.
   * @default 'myshop'
   */
  tenant?: string | undefined
  /**
   * The storefront's `client_id`.
   * @default 'storefront'
   */
  clientId?: string | undefined
  /**
   * The customers that exist initially and after a reset.
   * @default [seedCustomer]
   */
  customers?: readonly SeedCustomer[] | undefined
  /**
   * The prefixes of the links in emails; the token is appended. A storefront sets both in the Configuration Service.
   * @default { passwordReset: 'https://shop.example/reset-password?token=', emailChange: 'https://shop.example/confirm-email?token=' }
   */
  emailLinkPrefixes?: { passwordReset?: string | undefined; emailChange?: string | undefined } | undefined
  /**
   * The clock, in milliseconds since 1970.
   * @default Date.now
   */
  now?: (() => number) | undefined
  /**
   * How long an emailed link is valid, in milliseconds. The lifetime in the service is not documented.
   * @default 86400000 (24 hours)
   */
  linkLifetimeMs?: number | undefined
  /**
   * Whether the emulator may run if `NODE_ENV` is `production`, for example in a built Storybook.
   * @default false
   */
  allowInProduction?: boolean | undefined
}

/** An in-memory emulator of the Credentials API. */
export interface Emulator {
  /** The tenant; requests for any other get a 404. */
  readonly tenant: string
  /** The storefront's `client_id`, which anonymous tokens require. */
  readonly clientId: string
  /**
   * Responds as the service does; pass it to a client. Accepts the paths of the service below any origin and prefix, and
   * relative URLs, so any `baseUrl` works. Rejects as `fetch` does: with a `TypeError`, or the reason of an abort.
   */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The emails sent, the newest last; a new array after each change. */
  readonly outbox: readonly SentEmail[]
  /** The current customers, without passwords; a new array after each change. */
  readonly customers: readonly EmulatorCustomer[]
  /** Makes the next requests fail. Returns a function that removes the fault. */
  addFault: (fault: Fault) => () => void
  /**
   * Signs a customer in without a password and returns an access token. Without the default scope,
   * `customer.customerprofile_edit`, the customer cannot change the email address.
   * @throws Error if no customer signs in with this email address.
   */
  createCustomerToken: (email: string, scope?: string) => string
  /** Starts an anonymous session and returns its access token. */
  createAnonymousToken: () => string
  /** Makes the gateway reject every access token issued so far. Refresh tokens stay valid. */
  revokeAccessTokens: () => void
  /** Restores the initial customers, and removes emails, tokens and faults. */
  reset: () => void
  /** Calls the listener after each request and reset. Returns a function that unsubscribes it. */
  subscribe: (listener: () => void) => () => void
}

/** A customer that an emulator starts with. */
export interface SeedCustomer {
  /** The email address to sign in with. */
  email: string
  /** The password to sign in with: any text, also one that is too short for a new password. */
  password: string
  /**
   * The email address in the profile.
   * @default the email address to sign in with
   */
  contactEmail?: string | undefined
  /** @default '' */
  firstName?: string | undefined
  /** @default '' */
  lastName?: string | undefined
}

/** A customer of an emulator, without the password, of which only a hash is stored. */
export interface EmulatorCustomer {
  /** The customer number. */
  id: string
  /** The email address to sign in with. */
  email: string
  /** The email address in the profile, which can differ from the one to sign in with. */
  contactEmail: string
  /** First name. */
  firstName: string
  /** Last name. */
  lastName: string
}

/** An email that the storefront would send. */
export interface SentEmail {
  /** The name of the webhook event that triggers the email. */
  event: 'customer.password-reset' | 'customer.email-change-request'
  /** The recipient; for an email change, the new email address. */
  to: string
  /** 64 letters and digits, as in the service's sample. Valid once. */
  token: string
  /** The prefix from `links`, followed by the token. */
  link: string
  /** When it was sent, in milliseconds since 1970, on the emulator's clock. */
  sentAt: number
  /** The `site` of the request. */
  site?: string | undefined
}
