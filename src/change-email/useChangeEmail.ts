import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Asks for another sign-in address; the service mails a link to the new one.
 *
 * Fails with `wrongPassword`, `emailInUse`, `emailRejected` or `sessionExpired`, besides what every call can meet.
 */
export function useChangeEmail(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('changeEmail', options)
}
