import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Returns a mutation that changes the signed-in customer's password. Whether this ends other sessions is undocumented.
 *
 * Fails with `wrongPassword`, `newPasswordRejected` or `sessionExpired`, or a code that every operation can have.
 */
export function useChangePassword(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('changePassword', options)
}
