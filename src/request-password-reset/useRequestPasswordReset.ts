import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Asks the service to mail a link with which a forgotten password can be replaced.
 *
 * Fails with what every call can meet, and perhaps with `accountNotFound`: do not show that one to anybody, for it
 * tells who is a customer.
 */
export function useRequestPasswordReset(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('requestPasswordReset', options)
}
