import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Returns a mutation that requests a new sign-in email address. The service emails a confirmation link to it.
 *
 * Fails with `wrongPassword`, `emailInUse`, `newEmailRejected` or `sessionExpired`, or a code that every operation can have.
 */
export function useChangeEmail(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('changeEmail', options)
}
