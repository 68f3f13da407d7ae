import { assumptions } from './assumptions.js'
import { hashPassword, randomText, type PasswordHash } from './passwords.js'
import type { SentEmail, EmulatorCustomer, SeedCustomer } from './types.js'

/** @internal */
export interface Account extends EmulatorCustomer {
  password: Promise<PasswordHash>
  failedAttempts: number
  lockedUntil: number
}

/** @internal */
export interface Session {
  kind: 'anonymous' | 'customer'
  sessionId: string
  accountId: string | undefined
  /** Scopes, separated by spaces. */
  scope: string
}

/** A session for which an access token or a refresh token was issued. @internal */
export interface IssuedToken extends Session {
  expiresAt: number
}

/** @internal */
export interface EmailedToken {
  purpose: 'passwordReset' | 'emailChange'
  accountId: string
  expiresAt: number
  newEmail: string
  syncContactEmail: boolean
}

/** The state of an emulator, held in memory only. @internal */
export interface State {
  accounts: readonly Account[]
  /** The public part of the accounts; a new array after each change. */
  customers: readonly EmulatorCustomer[]
  accessTokens: Map<string, IssuedToken>
  refreshTokens: Map<string, IssuedToken>
  emailedTokens: Map<string, EmailedToken>
  outbox: readonly SentEmail[]
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
    customers: toPublicCustomers(accounts),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    emailedTokens: new Map(),
    outbox: [],
  }
}

/** Returns the accounts without passwords and internal fields. @internal */
export function toPublicCustomers(accounts: readonly Account[]): readonly EmulatorCustomer[] {
  return accounts.map(({ id, email, contactEmail, firstName, lastName }) => ({
    id,
    email,
    contactEmail,
    firstName,
    lastName,
  }))
}

/** Returns the account that signs in with an email address. @internal */
export function findAccount({ accounts }: State, email: string): Account | undefined {
  return accounts.find((account) => assumptions.isSameEmail(account.email, email))
}

/** Creates a token for an email. @internal */
export function addEmailedToken(state: State, token: EmailedToken): string {
  assumptions.invalidateOlderLinks(state, token)
  const text = randomText(64)
  state.emailedTokens.set(text, token)
  return text
}

/** Removes expired tokens, so that the state of a long-running emulator does not grow. @internal */
export function dropExpiredTokens({ accessTokens, refreshTokens, emailedTokens }: State, now: number) {
  dropExpired(accessTokens, now - assumptions.expiredTokenRetention)
  dropExpired(refreshTokens, now)
  dropExpired(emailedTokens, now)
}

function dropExpired(tokens: Map<string, { expiresAt: number }>, now: number) {
  for (const [text, { expiresAt }] of tokens) if (expiresAt <= now) tokens.delete(text)
}
