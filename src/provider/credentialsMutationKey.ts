import type { CredentialsOperation } from '../client/endpoints.js'

/**
 * Returns the `mutationKey` that the mutation hooks use by default: of one operation, or the prefix of all five.
 *
 * @example
 * const isSaving = useIsMutating({ mutationKey: credentialsMutationKey() }) > 0
 */
export function credentialsMutationKey(operation?: CredentialsOperation): readonly string[] {
  return operation === undefined ? ['emporix-credentials'] : ['emporix-credentials', operation]
}
