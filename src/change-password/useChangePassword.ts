import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Sets a new password for the signed-in customer. Whether other sessions end is not documented by the service.
 *
 * Fails with `wrongPassword`, `passwordRejected` or `sessionExpired`, besides what every call can meet.
 */
export function useChangePassword(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('changePassword', options)
}
