import type { CredentialsErrorCode } from './CredentialsError.js'
import { endpoints, type CredentialsOperation } from './endpoints.js'
import type { ErrorResponse } from './parseErrorBody.js'

type Rules = Readonly<Record<string, CredentialsErrorCode>>

const link: Rules = { token: 'invalidLink', link: 'invalidLink', expired: 'invalidLink' }
const missingLink: Rules = { status404: 'invalidLink', status410: 'invalidLink' }

/**
 * Assumptions about error responses of the service. The documentation names only the statuses 204, 400, 401 and 403
 * and the shapes of the bodies; everything else here is what clients of the service and of its predecessor expect.
 *
 * A key is a status, a field named in `details`, or a word of the `type`. The first key that matches wins.
 */
const assumptions: Record<CredentialsOperation, Rules> = {
  changeEmail: { status409: 'emailInUse', password: 'wrongPassword', newEmail: 'newEmailRejected' },
  // With 400 too: the request has nothing else that could be wrong.
  confirmEmailChange: { status409: 'emailInUse', status400: 'invalidLink', ...link, ...missingLink },
  requestPasswordReset: { site: 'invalidConfiguration', status404: 'accountNotFound' },
  // A 400 that names neither link nor password can mean both.
  resetPassword: { ...link, password: 'newPasswordRejected', ...missingLink },
  changePassword: { newPassword: 'newPasswordRejected', currentPassword: 'wrongPassword' },
}

/** Words of the `type` of every operation, also assumptions. */
const lockWords = ['lock', 'locked', 'lockout', 'attempt', 'attempts']

/** Classifies an error response. `mapErrorCode` can override the result. @internal */
export function classifyError(response: ErrorResponse, isEmpty: boolean): CredentialsErrorCode {
  const {
    operation,
    status,
    isGatewayFault,
    isServiceResponse,
    errorType = '',
    rejectedInputFields,
  } = response
  const isAnonymous = endpoints[operation].token === 'anonymous'
  if (status < 400 || status >= 500) return 'outcomeUnknown'
  if (status === 429) return 'tooManyAttempts'
  if (isGatewayFault || (status === 401 && isEmpty)) {
    // The anonymous access token is the app's concern, not the customer's.
    return isAnonymous ? 'accessTokenUnavailable' : status === 403 ? 'forbidden' : 'sessionExpired'
  }
  // Pages and other JSON come from a proxy, a firewall or a wrong URL, and prove nothing about the request.
  if (!isServiceResponse) return 'requestRejected'
  // Of `createCredentialsProxy`: nothing was sent, because it got no access token or no connection.
  if (status === 424) return 'accessTokenUnavailable'
  // `too_many_attempts` and `AccountLocked`, in lowercase words.
  const words = errorType
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split('_')
  if (lockWords.some((word) => words.includes(word))) return 'tooManyAttempts'
  if (status === 401) return isAnonymous ? 'accessTokenUnavailable' : 'wrongPassword'
  const facts = new Set([`status${status}`, ...rejectedInputFields, ...words])
  const match = Object.entries(assumptions[operation]).find(([key]) => facts.has(key))
  return match?.[1] ?? (status === 403 ? 'forbidden' : 'requestRejected')
}
