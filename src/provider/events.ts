import type {
  CredentialsError,
  CredentialsErrorCode,
  CredentialsOutcome,
} from '../client/CredentialsError.js'
import type { CredentialsOperation } from '../client/endpoints.js'
import type { ValidationMessages } from '../messages/groups.js'

/** A field that did not pass validation. Never its value. */
export interface InvalidField {
  /** The name of the field. */
  name: string
  /**
   * What is wrong with it, as a key of the message catalogues such as `passwordTooShort`. A rule of the policy that is not
   * met is `passwordNotAllowed`.
   */
  issue: keyof ValidationMessages
}

/** A step of an operation without a result of its own. */
export interface CredentialsStepEvent {
  /** The operation. */
  operation: CredentialsOperation
  /**
   * `linkMissing`: a form that needs an emailed link was opened without one. `submit`: a customer submitted a form.
   * `send`: the request has started, with its headers and its access token.
   */
  phase: 'linkMissing' | 'submit' | 'send'
}

/** Validation stopped a submit, so nothing was sent. */
export interface CredentialsInvalidEvent {
  /** The operation. */
  operation: CredentialsOperation
  /** The step. */
  phase: 'invalid'
  /** The fields that did not pass validation, in page order. */
  invalidFields: readonly InvalidField[]
}

/** The service carried the operation out. */
export interface CredentialsSuccessEvent {
  /** The operation. */
  operation: CredentialsOperation
  /** The step. */
  phase: 'success'
  /** Time since `send`, in milliseconds. */
  durationMs: number
}

/** The operation failed, or its outcome is unknown. */
export interface CredentialsErrorEvent {
  /** The operation. */
  operation: CredentialsOperation
  /** The step. */
  phase: 'error'
  /** Whether the service rejected, did not see or may have carried out the request. */
  outcome: CredentialsOutcome
  /** What went wrong. */
  code: CredentialsErrorCode
  /** The HTTP status, if there was a response. */
  status: number | undefined
  /** Time since `send`, in milliseconds; 0 without a `send`. */
  durationMs: number
}

/**
 * What happens in the forms and mutation hooks, for analytics and monitoring. Plain data that never contains a value, an
 * email address, a URL, a token or a message.
 *
 * Each `send` is followed by exactly one `success` or `error`: its outcome, also after the component has unmounted or
 * another customer has signed in.
 */
export type CredentialsEvent =
  | CredentialsStepEvent
  | CredentialsInvalidEvent
  | CredentialsSuccessEvent
  | CredentialsErrorEvent

/** Creates the event of an error. @internal */
export function errorEvent(
  operation: CredentialsOperation,
  { outcome, code, status }: CredentialsError,
  durationMs = 0,
): CredentialsErrorEvent {
  return { operation, phase: 'error', outcome, code, status, durationMs }
}
