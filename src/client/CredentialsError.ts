import type { CredentialsOperation } from './endpoints.js'
import { readProperty } from './readProperty.js'

/** What became of the request: rejected by the service, not sent, or unknown because no response proves it. */
export type CredentialsOutcome = 'rejected' | 'notSent' | 'unknown'

/** Each code is a fact that implies what the service did. */
const outcomeByCode = {
  /** The current password is wrong. */
  wrongPassword: 'rejected',
  /** The token of the emailed link is used, expired or unknown. */
  invalidLink: 'rejected',
  /** Another account uses the new email address. */
  emailInUse: 'rejected',
  /** The service does not accept the new email address. */
  newEmailRejected: 'rejected',
  /** The service does not accept the new password. */
  newPasswordRejected: 'rejected',
  /** No account has this email address. Never show it: it would reveal whether an account exists. */
  accountNotFound: 'rejected',
  /** The customer is not signed in any more: there is no access token, or the gateway rejects it. */
  sessionExpired: 'rejected',
  /** The access token is valid, but lacks the permission. */
  forbidden: 'rejected',
  /** Too many attempts in a short time. `retryAfterSeconds` is set if the service named a time. */
  tooManyAttempts: 'rejected',
  /** Rejected for a reason that the response does not name in known terms, perhaps by a proxy or firewall. */
  requestRejected: 'rejected',
  /** There is no connection: the request did not leave the device. */
  offline: 'notSent',
  /** There is no access token that the gateway accepts, so the service did not see the request. */
  accessTokenUnavailable: 'notSent',
  /** `getHeaders` failed or did not return in time. */
  headersUnavailable: 'notSent',
  /** Aborted by the caller's signal before the request was sent. */
  abortedBeforeSend: 'notSent',
  /**
   * An option or argument is wrong; the message says how to fix it. For developers. The outcome is `rejected` if the
   * service found the mistake, such as an unknown `site`.
   */
  invalidConfiguration: 'notSent',
  /**
   * Sent, but no response proves the outcome: it may have worked. Includes every 5xx, every success except 204, and
   * requests that were aborted or timed out after they were sent.
   */
  outcomeUnknown: 'unknown',
} as const satisfies Record<string, CredentialsOutcome>

/** Every code that a {@link CredentialsError} can have. */
export type CredentialsErrorCode = keyof typeof outcomeByCode

/** Whether a value is an error code. @internal */
export function isErrorCode(value: unknown): value is CredentialsErrorCode {
  return typeof value === 'string' && Object.hasOwn(outcomeByCode, value)
}

/** Details of a {@link CredentialsError} besides its code. */
export interface CredentialsErrorDetails {
  /** The operation that failed. */
  operation?: CredentialsOperation | undefined
  /** The HTTP status, if there was a response. */
  status?: number | undefined
  /**
   * Whether the response body is JSON in a documented shape of the service or its gateway. If not, it may come from a
   * proxy, a firewall or a wrong URL, and says nothing about the account, the password or the link.
   * @default false
   */
  isServiceResponse?: boolean | undefined
  /** The service's own error type such as `validation_failure`, or the gateway's `errorcode`. */
  errorType?: string | undefined
  /** The names of the request fields that the service rejected. */
  rejectedInputFields?: readonly string[] | undefined
  /** Seconds to wait before another attempt, from `Retry-After`; at most an hour. */
  retryAfterSeconds?: number | undefined
  /** The sentence that `mapErrorCode` returned for the customer. */
  customerMessage?: string | undefined
}

/**
 * The only error that the client, the hooks and the forms throw.
 *
 * Safe to log: it contains no request, body, access token, link token, URL or `cause`, and no free text of the service.
 */
export class CredentialsError extends Error {
  /** Identifies the error where `instanceof` cannot: in another copy of this package or another realm. */
  override readonly name = 'CredentialsError'
  /** What went wrong. */
  declare readonly code: CredentialsErrorCode
  /** Whether the service rejected, did not see or may have carried out the request. */
  declare readonly outcome: CredentialsOutcome
  /** The operation that failed. */
  declare readonly operation: CredentialsOperation | undefined
  /** The HTTP status, if there was a response. */
  declare readonly status: number | undefined
  /**
   * Whether the response body is JSON in a documented shape of the service or its gateway. If not, it may come from a
   * proxy, a firewall or a wrong URL, and says nothing about the account, the password or the link.
   */
  declare readonly isServiceResponse: boolean
  /** The service's own error type such as `validation_failure`, or the gateway's `errorcode`. */
  declare readonly errorType: string | undefined
  /** The names of the request fields that the service rejected. */
  declare readonly rejectedInputFields: readonly string[]
  /** Seconds to wait before another attempt, at most an hour. */
  declare readonly retryAfterSeconds: number | undefined
  /** The sentence that `mapErrorCode` returned for the customer. Not enumerable, so that loggers leave it out. */
  declare readonly customerMessage: string | undefined

  /** Created by the client. Create one yourself only in tests. */
  constructor(code: CredentialsErrorCode, message: string, details: CredentialsErrorDetails = {}) {
    super(message)
    const {
      operation,
      status,
      isServiceResponse = false,
      errorType,
      rejectedInputFields = [],
      retryAfterSeconds,
      customerMessage,
    } = details
    // With a status, the service has seen the request.
    const outcome = code === 'invalidConfiguration' && status ? 'rejected' : outcomeByCode[code]
    const properties = {
      code,
      outcome,
      operation,
      status,
      isServiceResponse,
      errorType,
      rejectedInputFields,
      retryAfterSeconds,
    }
    Object.assign(this, properties satisfies Omit<CredentialsError, keyof Error | 'customerMessage'>)
    Object.defineProperty(this, 'customerMessage', { value: customerMessage })
    // Until `stack` is read, V8 retains the functions on the stack, and with them the request body. A call, because
    // minifiers may drop a property access without a use.
    Reflect.get(this, 'stack')
  }
}

/** Whether a value is a {@link CredentialsError}, also one of another copy of this package or of another realm. */
export function isCredentialsError(value: unknown): value is CredentialsError {
  return (
    Object.prototype.toString.call(value) === '[object Error]' &&
    readProperty(value, 'name') === 'CredentialsError' &&
    isErrorCode(readProperty(value, 'code'))
  )
}
