import { checkPasswordPolicy, memoizeByPolicy, newPasswordHint } from '../form/newPassword.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/fieldTypes.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { createChangePasswordSchema } from './schema.js'
import { useChangePassword } from './useChangePassword.js'

/** Options of {@link useChangePasswordForm}: those of its mutation. */
export interface UseChangePasswordFormOptions extends CredentialsMutationOptions {}

const schemaOf = memoizeByPolicy(createChangePasswordSchema)

/** The fields of {@link useChangePasswordForm}. */
export type ChangePasswordFieldName = 'currentPassword' | 'newPassword' | 'confirmPassword'

const fieldsOnce: Fields<ChangePasswordFieldName> = {
  currentPassword: 'current-password',
  newPassword: 'new-password',
}
const fields: Fields<ChangePasswordFieldName> = { ...fieldsOnce, confirmPassword: 'new-password' }

/**
 * Returns the headless form that changes the password.
 * Fields: `currentPassword`, `newPassword` and, if the policy requires it, `confirmPassword`.
 */
export function useChangePasswordForm(options: UseChangePasswordFormOptions = {}) {
  const { passwordPolicy, messages } = useCredentialsContext()
  return useCredentialsForm({
    operation: 'changePassword',
    schema: () => schemaOf(passwordPolicy),
    mutation: useChangePassword(options),
    fields: passwordPolicy.requireConfirmation ? fields : fieldsOnce,
    labels: messages.changePassword,
    hints: { newPassword: newPasswordHint(messages, passwordPolicy) },
    validateInput: ({ newPassword }, signal) => checkPasswordPolicy(passwordPolicy, newPassword, signal),
    errorFields: { wrongPassword: 'currentPassword', newPasswordRejected: 'newPassword' },
  })
}
