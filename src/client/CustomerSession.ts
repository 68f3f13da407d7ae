import type { AnonymousTokenProvider } from './createAnonymousTokenProvider.js'
import type { GetToken } from './getToken.js'
import type { ConnectionOptions } from './readConnection.js'

/** Where a session is kept between page loads. What it keeps signs a customer in: it belongs to nobody else. */
export interface SessionStorage {
  /** Returns what was kept last; nothing for none. */
  load: () => string | null | undefined
  /** Keeps a text, or forgets the last one. */
  save: (text: string | null) => void
}

/** What {@link createCustomerSession} takes. */
export interface CustomerSessionOptions extends ConnectionOptions {
  /** The anonymous half: signing in and refreshing are calls of an anonymous session. */
  anonymousTokens: AnonymousTokenProvider
  /**
   * Where the session is kept.
   * @default memory: a reload signs out
   */
  storage?: SessionStorage | undefined
}

/** Who is signed in. */
export interface SessionCustomer {
  /** The address that was signed in with. */
  email: string
}

/** A customer's session: sign in, keep, refresh, check, sign out. */
export interface CustomerSession {
  /** Both halves of `getToken`, for the provider or the client. */
  getToken: GetToken
  /**
   * Signs a customer in.
   * @throws CredentialsError `wrongPassword`, where address and password do not go together; `tooManyAttempts`,
   * `offline`, `tokenUnavailable` or `outcomeUnknown` otherwise.
   */
  signIn: (email: string, password: string) => Promise<void>
  /** Forgets the session at once, and tells the service. It never fails: what the service did not hear, ends by itself. */
  signOut: () => Promise<void>
  /** Asks the service whether the session still counts, and forgets one that does not. */
  validate: () => Promise<boolean>
  /** Who is signed in; another object after each change, `null` for nobody. */
  getCustomer: () => SessionCustomer | null
  /** Calls back after each change; returns what ends it. With `getCustomer`, for React's `useSyncExternalStore`. */
  subscribe: (listener: () => void) => () => void
}
