import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Makes the new address the sign-in address, with the single-use token out of the mailed link. Needs no session.
 *
 * Fails with `invalidLink` or `emailInUse`, besides what every call can meet. Call it when a person presses a
 * button and never on load: programs that check mails open links too, and would spend the token.
 */
export function useConfirmEmailChange(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('confirmEmailChange', options)
}
