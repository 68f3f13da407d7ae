import type { CredentialsMutationOptions } from '../provider/CredentialsMutation.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Sets a new password with the single-use token out of the mailed link. Needs no session, and signs nobody in.
 *
 * Fails with `linkInvalid` or `passwordRefused`, besides what every call can meet.
 */
export function useResetPassword(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('resetPassword', options)
}
