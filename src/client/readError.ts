import { CredentialsError, isErrorCode, type CredentialsErrorCode } from './CredentialsError.js'
import { endpoints, type CredentialsOperation } from './endpoints.js'
import type { Answer } from './post.js'
import { readRetryAfter } from './readRetryAfter.js'

/** An answer that is no success, as far as it could be read. */
export interface ErrorResponse {
  /** The operation that was answered. */
  operation: CredentialsOperation
  /** The HTTP status, which counts; a body that claims another is not believed. */
  status: number
  /** Whether the gateway answered (`{ fault }`) before the service saw the request. */
  isGatewayFault: boolean
  /** The service's classification of the error, or the gateway's `errorcode`. */
  type: string | undefined
  /** The names in `details[].field`, at most ten. */
  fields: readonly string[]
  /** The service's text for developers, at most 500 characters. It is not kept: it can quote what was sent. */
  message: string | undefined
}

/** Corrects the reading of a tenant's answers: returns the code that a reply stands for, or nothing to keep ours. */
export type MapErrorCode = (reply: ErrorResponse) => CredentialsErrorCode | undefined

/** Reads both of Emporix's error bodies, by their shape. @internal */
export function readReply(operation: CredentialsOperation, { status, text }: Answer): ErrorResponse {
  const body = parse(text)
  const fault = record(body.fault)
  const details = Array.isArray(body.details) ? body.details.slice(0, 10) : []
  return {
    operation,
    status,
    isGatewayFault: 'fault' in body,
    type: word(body.type ?? record(fault.detail).errorcode),
    fields: details.map((detail) => word(record(detail).field)).filter((field) => field !== undefined),
    message: string(body.message ?? fault.faultstring)?.slice(0, 500),
  }
}

/** Turns a reply into the error that is thrown. @internal */
export function readError(
  reply: ErrorResponse,
  answer: Answer,
  mapErrorCode?: MapErrorCode,
): CredentialsError {
  const { operation, status, type, fields } = reply
  const code = corrected(reply, mapErrorCode) ?? meaning(reply, answer.text)
  const retryAfterSeconds = readRetryAfter(answer.retryAfterSeconds)
  const text = `${operation} was answered with ${status}${type ? ` (${type})` : ''}, read as ${code}. If your tenant means something else by it, correct the reading with mapErrorCode.`
  return new CredentialsError(code, text, { operation, status, type, fields, retryAfterSeconds })
}

/** A reading that throws or gives what is no code must not hide what the service did. */
function corrected(reply: ErrorResponse, mapErrorCode?: MapErrorCode): CredentialsErrorCode | undefined {
  try {
    const code = mapErrorCode?.(reply)
    return isErrorCode(code) ? code : undefined
  } catch {
    return undefined
  }
}

/**
 * What an answer means. Documented are only 204, 400, 401 and 403 and the shapes of their bodies; whatever goes
 * beyond that is a guess, out of what clients of the service and of its ancestor expect. `mapErrorCode` corrects it.
 */
function meaning(
  { operation, status, isGatewayFault, type, fields }: ErrorResponse,
  text: string | undefined,
): CredentialsErrorCode {
  const provesPassword = operation === 'changePassword' || operation === 'changeEmail'
  const followsLink = operation === 'resetPassword' || operation === 'confirmEmailChange'
  if (status < 400 || status >= 500) return 'outcomeUnknown'
  if (status === 429) return 'tooManyAttempts'
  if (status === 403 && !isGatewayFault && type && /lock|attempt/i.test(type)) return 'tooManyAttempts'
  // Whether a body that broke off was the gateway's, nobody can tell.
  if (status === 401 && provesPassword && text === undefined) return 'rejected'
  if (status === 401 && !isGatewayFault && provesPassword && text?.trim() !== '') return 'wrongPassword'
  // What remains of these is about the bearer. An anonymous one is the shop's affair, not the customer's.
  if ((isGatewayFault || status === 401) && endpoints[operation].token === 'anonymous')
    return 'tokenUnavailable'
  if (status === 403) return 'forbidden'
  if (isGatewayFault || status === 401) return 'sessionExpired'
  if (status === 409 && (operation === 'changeEmail' || operation === 'confirmEmailChange'))
    return 'emailInUse'
  if (status === 404 && operation === 'requestPasswordReset') return 'accountNotFound'
  if (fields.includes('newPassword') || (followsLink && fields.includes('password')))
    return 'passwordRejected'
  if (fields.includes('currentPassword') || (provesPassword && fields.includes('password')))
    return 'wrongPassword'
  if (fields.includes('newEmail')) return 'emailRejected'
  if (followsLink && (status === 400 || (status === 404 && type) || status === 410)) return 'invalidLink'
  return 'rejected'
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    return record(JSON.parse(text?.replace(/^\uFEFF/, '') ?? ''))
  } catch {
    return {}
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w. [\]-]{1,80}$/.test(value) ? value : undefined
}
