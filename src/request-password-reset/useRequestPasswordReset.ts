import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsMutation } from '../provider/useCredentialsMutation.js'

/**
 * Returns a mutation that requests an email with a password reset link.
 *
 * Fails with a code that every operation can have, or with `accountNotFound`. Do not show that one: it reveals whether an
 * account exists.
 */
export function useRequestPasswordReset(options?: CredentialsMutationOptions) {
  return useCredentialsMutation('requestPasswordReset', options)
}
