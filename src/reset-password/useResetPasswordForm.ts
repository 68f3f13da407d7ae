import { linkTokenOptions, type LinkToken } from '../link-token/linkToken.js'
import { useLinkForm } from '../link-token/useLinkForm.js'
import { checkPasswordPolicy, memoizeByPolicy, newPasswordHint } from '../form/newPassword.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/fieldTypes.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { createResetPasswordSchema } from './schema.js'
import { useResetPassword } from './useResetPassword.js'

/** Options of {@link useResetPasswordForm}, besides those of its mutation. */
export interface UseResetPasswordFormOptions extends CredentialsMutationOptions {
  /** The link token: the value of {@link useLinkToken}, or a string. */
  token: LinkToken | string
}

const schemaOf = memoizeByPolicy(createResetPasswordSchema)

/** The fields of {@link useResetPasswordForm}. */
export type ResetPasswordFieldName = 'newPassword' | 'confirmPassword'

const fieldsOnce: Fields<ResetPasswordFieldName> = { newPassword: 'new-password' }
const fields: Fields<ResetPasswordFieldName> = { ...fieldsOnce, confirmPassword: 'new-password' }

/**
 * Returns the headless form that resets the password.
 * Fields: `newPassword` and, if the policy requires it, `confirmPassword`.
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
    errorFields: { newPasswordRejected: 'newPassword' },
  })
  return useLinkForm('resetPassword', form, token)
}
