import type { CredentialsOperation } from './endpoints.js'

/** What became of the request: refused, never seen by the service, or sent with no answer that tells. */
export type CredentialsOutcome = 'rejected' | 'notSent' | 'unknown'

/** Each code is a fact, and each fact leaves one thing certain about what the service did. */
const outcomes = {
  /** The current password is not the account's. */
  wrongPassword: 'rejected',
  /** The token of the mailed link is used, expired or unknown. */
  invalidLink: 'rejected',
  /** Another account signs in with the new address. */
  emailInUse: 'rejected',
  /** The service does not take the new address. */
  emailRejected: 'rejected',
  /** The service does not take the new password. */
  passwordRejected: 'rejected',
  /** No account has this address. Never shown to a shopper, who would learn who is a customer. */
  accountNotFound: 'rejected',
  /** The customer is not signed in any more: no bearer, or one that the gateway refuses. */
  sessionExpired: 'rejected',
  /** The bearer is valid, but may not do this. */
  forbidden: 'rejected',
  /** Too many attempts in a short time; `retryAfterSeconds` tells how long to wait, when the service said so. */
  tooManyAttempts: 'rejected',
  /** The service refused what was sent, for a reason that it did not name in known terms. */
  rejected: 'rejected',
  /** There is no connection: the request did not leave the device. */
  offline: 'notSent',
  /** No bearer could be had that the gateway takes, so the service never saw the request. */
  tokenUnavailable: 'notSent',
  /** Aborted by the caller's signal before the request was sent. */
  aborted: 'notSent',
  /** An option or argument is wrong; the message names the mend. For the shop's developers. */
  invalidConfiguration: 'notSent',
  /**
   * Sent, but no response proves the outcome: it may have worked. Also every 5xx, every success except 204, and a
   * request that was aborted after it was sent.
   */
  outcomeUnknown: 'unknown',
} as const satisfies Record<string, CredentialsOutcome>

/** The closed list of what can go wrong. */
export type CredentialsErrorCode = keyof typeof outcomes

/** Tells whether a value is one of the codes. @internal */
export function isErrorCode(value: unknown): value is CredentialsErrorCode {
  return typeof value === 'string' && Object.hasOwn(outcomes, value)
}

/** What is known of a failure besides its code. */
export interface CredentialsErrorDetails {
  /** The operation that failed. */
  operation?: CredentialsOperation | undefined
  /** The HTTP status of the answer, when there was one. */
  status?: number | undefined
  /** The service's own classification, such as `validation_failure` or a gateway's `errorcode`. */
  type?: string | undefined
  /** The names of the request's fields that the service complained about. */
  fields?: readonly string[] | undefined
  /** Seconds to wait before another attempt, out of `Retry-After`; at most an hour. */
  retryAfterSeconds?: number | undefined
}

/**
 * The one error that every layer throws.
 *
 * It holds facts and nothing else: no request, no body, no bearer, no token, no URL, no `cause`, and none of the
 * service's free text, so that it can be logged as it is.
 */
export class CredentialsError extends Error {
  /** Tells it from other errors where `instanceof` cannot: in another copy of this package. */
  override readonly name = 'CredentialsError'
  /** What went wrong, as a fact. */
  readonly code: CredentialsErrorCode
  /** Whether the service refused, never saw or may have carried out the request. */
  readonly outcome: CredentialsOutcome
  /** The operation that failed. */
  readonly operation: CredentialsOperation | undefined
  /** The HTTP status of the answer, when there was one. */
  readonly status: number | undefined
  /** The service's own classification, such as `validation_failure` or a gateway's `errorcode`. */
  readonly type: string | undefined
  /** The names of the request's fields that the service complained about. */
  readonly fields: readonly string[]
  /** Seconds to wait before another attempt, at most an hour. */
  readonly retryAfterSeconds: number | undefined

  /** Made by the client; a shop makes one only to test what it does with it. */
  constructor(code: CredentialsErrorCode, message: string, facts: CredentialsErrorDetails = {}) {
    super(message)
    this.code = code
    this.outcome = outcomes[code]
    this.operation = facts.operation
    this.status = facts.status
    this.type = facts.type
    this.fields = facts.fields ?? []
    this.retryAfterSeconds = facts.retryAfterSeconds
  }
}

/** Tells whether a value is a {@link CredentialsError}, also one from another copy of this package. */
export function isCredentialsError(value: unknown): value is CredentialsError {
  return value instanceof Error && value.name === 'CredentialsError' && 'code' in value && 'outcome' in value
}
