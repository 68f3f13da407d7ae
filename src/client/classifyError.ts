import type { CredentialsErrorCode } from './CredentialsError.js'
import { endpoints, type CredentialsOperation } from './endpoints.js'
import type { ErrorResponse } from './parseErrorBody.js'

/** What a response must have: an HTTP status, a field named in `details`, or words in its `type`. */
type Rule = readonly [match: number | string | RegExp, code: CredentialsErrorCode]

const linkTypes = /\b(token|link|expired)\b/i

/**
 * Assumptions about error responses of the service. The documentation names only the statuses 204, 400, 401 and 403
 * and the shapes of the bodies; everything else here is what clients of the service and of its predecessor expect.
 * The first rule that matches wins. Fields are only those that the operation sends.
 */
const assumptions: Record<CredentialsOperation, readonly Rule[]> = {
  changeEmail: [
    [409, 'emailInUse'],
    ['password', 'wrongPassword'],
    ['newEmail', 'emailRejected'],
  ],
  confirmEmailChange: [
    [409, 'emailInUse'],
    ['token', 'invalidLink'],
    [linkTypes, 'invalidLink'],
    // The request has nothing else that could be wrong.
    [400, 'invalidLink'],
    [404, 'invalidLink'],
    [410, 'invalidLink'],
  ],
  requestPasswordReset: [
    ['site', 'invalidConfiguration'],
    [404, 'accountNotFound'],
  ],
  resetPassword: [
    ['token', 'invalidLink'],
    [linkTypes, 'invalidLink'],
    ['password', 'passwordRejected'],
    [/\bpassword\b/i, 'passwordRejected'],
    // A 400 that names neither can mean both. Only a link can be missing or gone.
    [404, 'invalidLink'],
    [410, 'invalidLink'],
  ],
  changePassword: [
    ['newPassword', 'passwordRejected'],
    ['currentPassword', 'wrongPassword'],
  ],
}

/** Rules of every operation: before its own, and after them. */
const lockTypes: Rule = [/\b(lock(ed|out)?|attempts?)\b/i, 'tooManyAttempts']
const wrongPassword: Rule = [401, 'wrongPassword']
const tokenUnavailable: Rule = [401, 'tokenUnavailable']
const forbidden: Rule = [403, 'forbidden']

/** Classifies an error response. `mapErrorCode` can override the result. @internal */
export function classifyError(response: ErrorResponse, isEmpty: boolean): CredentialsErrorCode {
  const { operation, status, isGatewayFault, isServiceResponse, type = '', fields } = response
  const isAnonymous = endpoints[operation].token === 'anonymous'
  if (status < 400 || status >= 500) return 'outcomeUnknown'
  if (status === 429) return 'tooManyAttempts'
  if (isGatewayFault || (status === 401 && isEmpty)) {
    // The anonymous access token is the app's concern, not the customer's.
    return isAnonymous ? 'tokenUnavailable' : status === 403 ? 'forbidden' : 'sessionExpired'
  }
  // Pages and other JSON come from a proxy, a firewall or a wrong URL, and prove nothing about the request.
  if (!isServiceResponse) return 'rejected'
  // Into words: too_many_attempts, AccountLocked.
  const words = type.replace(/_|([a-z])(?=[A-Z])/g, '$1 ')
  const rules = [
    lockTypes,
    isAnonymous ? tokenUnavailable : wrongPassword,
    ...assumptions[operation],
    forbidden,
  ]
  const rule = rules.find(([match]) =>
    typeof match === 'number'
      ? match === status
      : typeof match === 'string'
        ? fields.includes(match)
        : match.test(words),
  )
  return rule?.[1] ?? 'rejected'
}
