import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Sets a new password with the single-use token out of the mailed link. Needs no session, and signs nobody in.
 *
 * Fails with `invalidLink` or `passwordRejected`, besides what every call can meet.
 */
export function useResetPassword(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('resetPassword', options)
}
