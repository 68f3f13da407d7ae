import { linkTokenOptions, type LinkToken } from '../link-token/linkToken.js'
import { useLinkForm } from '../link-token/useLinkForm.js'
import { checkPasswordPolicy, memoizeByPolicy, newPasswordHint } from '../form/newPassword.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/fieldTypes.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { createResetPasswordSchema } from './schema.js'
import { useResetPassword } from './useResetPassword.js'

/** What {@link useResetPasswordForm} takes, besides what its mutation does. */
export interface UseResetPasswordFormOptions extends CredentialsMutationOptions {
  /** The token of the link: what {@link useLinkToken} returns, or the text. */
  token: LinkToken | string
}

const schemaOf = memoizeByPolicy(createResetPasswordSchema)

type Name = 'newPassword' | 'confirmPassword'

const fieldsOnce: Fields<Name> = { newPassword: 'new-password' }
const fields: Fields<Name> = { ...fieldsOnce, confirmPassword: 'new-password' }

/**
 * Keeps the form that resets a password, without markup: `newPassword` and, unless the policy says otherwise,
 * `confirmPassword`.
 */
export function useResetPasswordForm({ token, ...options }: UseResetPasswordFormOptions) {
  const { passwordPolicy, messages } = useCredentialsContext()
  const form = useCredentialsForm({
    operation: 'resetPassword',
    schema: () => schemaOf(passwordPolicy),
    mutation: useResetPassword(options),
    fields: passwordPolicy.requireConfirmation ? fields : fieldsOnce,
    labels: messages.resetPassword,
    hints: { newPassword: newPasswordHint(messages, passwordPolicy) },
    validateInput: ({ password }, signal) => checkPasswordPolicy(passwordPolicy, password, signal),
    ...linkTokenOptions(token),
    errorFields: { passwordRejected: 'newPassword' },
  })
  return useLinkForm(form, token)
}
