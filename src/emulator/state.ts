import { hashPassword, randomText, type PasswordHash } from './passwords.js'

/** A customer that an emulator starts with. */
export interface SeedCustomer {
  /** The address to sign in with. */
  email: string
  /** The password to sign in with; it may be any text, even one that a new password may not be. */
  password: string
  /**
   * The address in the profile, which can be another one.
   * @default the address to sign in with
   */
  contactEmail?: string | undefined
  /** @default '' */
  firstName?: string | undefined
  /** @default '' */
  lastName?: string | undefined
}

/** A customer as an emulator shows it: without the password, of which only a hash is kept. */
export interface EmulatorCustomer {
  /** The number under which the service knows the customer. */
  id: string
  /** The address to sign in with. */
  email: string
  /** The address in the profile, which can be another one. */
  contactEmail: string
  /** As the shop would greet them. */
  firstName: string
  /** As on a letter. */
  lastName: string
}

/** A mail that the shop's mailing would send. */
export interface Mail {
  /** The name of the webhook event behind it. */
  event: 'customer.password-reset' | 'customer.email-change-request'
  /** The address it goes to: the new one, where an address changes. */
  to: string
  /** 64 letters and digits, as in the service's sample; it counts once. */
  token: string
  /** The prefix from `links` with the token appended. */
  link: string
  /** When it was sent, in milliseconds since 1970, on the emulator's clock. */
  sentAt: number
  /** The site that was named in the request. */
  site?: string | undefined
}

/** @internal */
export interface Account extends EmulatorCustomer {
  password: Promise<PasswordHash>
  failedAttempts: number
  lockedUntil: number
}

/** @internal */
export interface Bearer {
  kind: 'anonymous' | 'customer'
  sessionId: string
  accountId: string | undefined
  /** What it allows, separated by spaces. */
  scope: string
  expiresAt: number
}

/** @internal */
export interface MailedToken {
  purpose: 'passwordReset' | 'emailChange'
  accountId: string
  expiresAt: number
  newEmail: string
  syncContactEmail: boolean
}

/** Everything an emulator knows. It is held in memory, by this object alone. @internal */
export interface State {
  accounts: readonly Account[]
  /** The accounts as they are shown; another array after each change. */
  customers: readonly EmulatorCustomer[]
  bearers: Map<string, Bearer>
  /** Refresh tokens, each with the session that it goes on with. */
  refreshTokens: Map<string, Bearer>
  mailedTokens: Map<string, MailedToken>
  outbox: readonly Mail[]
}

/** @internal */
export function createState(customers: readonly SeedCustomer[]): State {
  const accounts = customers.map(
    ({ email, password, contactEmail = email, firstName = '', lastName = '' }, index) => ({
      id: String(10_000_001 + index),
      email,
      contactEmail,
      firstName,
      lastName,
      password: hashPassword(password),
      failedAttempts: 0,
      lockedUntil: 0,
    }),
  )
  return {
    accounts,
    customers: showAccounts(accounts),
    bearers: new Map(),
    refreshTokens: new Map(),
    mailedTokens: new Map(),
    outbox: [],
  }
}

/** Leaves out of the accounts what nobody may see. @internal */
export function showAccounts(accounts: readonly Account[]): readonly EmulatorCustomer[] {
  return accounts.map(({ id, email, contactEmail, firstName, lastName }) => ({
    id,
    email,
    contactEmail,
    firstName,
    lastName,
  }))
}

/** Finds an account by the address it signs in with. That the case does not matter there is a guess. @internal */
export function findAccount({ accounts }: State, email: string): Account | undefined {
  return accounts.find((account) => account.email.toLowerCase() === email.toLowerCase())
}

/** Makes a token for a mail; an older one for the same purpose ends with that, which is a guess. @internal */
export function addMailedToken(state: State, token: MailedToken): string {
  for (const [text, { accountId, purpose }] of state.mailedTokens) {
    if (accountId === token.accountId && purpose === token.purpose) state.mailedTokens.delete(text)
  }
  const text = randomText(64)
  state.mailedTokens.set(text, token)
  return text
}
