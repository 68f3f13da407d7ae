import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Returns a mutation that sets a new password with the single-use token from the emailed link. Needs no session, and does
 * not sign in.
 *
 * Fails with `invalidLink` or `newPasswordRejected`, or a code that every operation can have.
 */
export function useResetPassword(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('resetPassword', options)
}
