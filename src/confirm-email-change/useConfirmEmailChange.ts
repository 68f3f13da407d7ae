import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Returns a mutation that confirms the new email address with the single-use token from the emailed link. Needs no session.
 *
 * Fails with `invalidLink` or `emailInUse`, or a code that every operation can have. Call it when the customer clicks a
 * button, never on load: mail scanners open links too, and would consume the token.
 */
export function useConfirmEmailChange(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('confirmEmailChange', options)
}
