import { useCredentialsForm } from '../form/useCredentialsForm.js'
import { linkTokenOptions, type LinkToken } from '../link-token/linkToken.js'
import { useLinkForm } from '../link-token/useLinkForm.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { confirmEmailChangeSchema } from './schema.js'
import { useConfirmEmailChange } from './useConfirmEmailChange.js'

/** Options of {@link useConfirmEmailChangeForm}, besides those of its mutation. */
export interface UseConfirmEmailChangeFormOptions extends CredentialsMutationOptions {
  /** The link token: the value of {@link useLinkToken}, or a string. */
  token: LinkToken | string
}

/** Returns the headless form that confirms the new email address. It has no fields. */
export function useConfirmEmailChangeForm({ token, ...options }: UseConfirmEmailChangeFormOptions) {
  const form = useCredentialsForm({
    operation: 'confirmEmailChange',
    schema: () => confirmEmailChangeSchema,
    mutation: useConfirmEmailChange(options),
    fields: {},
    labels: {},
    ...linkTokenOptions(token),
  })
  return useLinkForm('confirmEmailChange', form, token)
}
