import { useCredentialsForm } from '../form/useCredentialsForm.js'
import { linkTokenOptions, type LinkToken } from '../link-token/linkToken.js'
import { useLinkForm } from '../link-token/useLinkForm.js'
import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { confirmEmailChangeSchema } from './schema.js'
import { useConfirmEmailChange } from './useConfirmEmailChange.js'

/** What {@link useConfirmEmailChangeForm} takes, besides what its mutation does. */
export interface UseConfirmEmailChangeFormOptions extends CredentialsMutationOptions {
  /** The token of the link: what {@link useLinkToken} returns, or the text. */
  token: LinkToken | string
}

/** Keeps the form that confirms a new e-mail address, without markup: no fields, one button. */
export function useConfirmEmailChangeForm({ token, ...options }: UseConfirmEmailChangeFormOptions) {
  const form = useCredentialsForm({
    operation: 'confirmEmailChange',
    schema: () => confirmEmailChangeSchema,
    mutation: useConfirmEmailChange(options),
    fields: {},
    labels: {},
    ...linkTokenOptions(token),
  })
  return useLinkForm(form, token)
}
