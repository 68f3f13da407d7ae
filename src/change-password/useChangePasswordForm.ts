import { checkPasswordPolicy, memoizeByPolicy, newPasswordHint } from '../form/newPassword.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/fieldTypes.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { createChangePasswordSchema } from './schema.js'
import { useChangePassword } from './useChangePassword.js'

/** Options of {@link useChangePasswordForm}, besides those of its mutation. */
export interface UseChangePasswordFormOptions extends CredentialsMutationOptions {
  /**
   * Whether the current password is an initial one, which the customer got from the shop. Its field has another label, and
   * a hint.
   * @default false
   */
  hasInitialPassword?: boolean | undefined
}

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
export function useChangePasswordForm({ hasInitialPassword, ...options }: UseChangePasswordFormOptions = {}) {
  const { passwordPolicy, messages } = useCredentialsContext()
  const labels = messages.changePassword
  const newPassword = newPasswordHint(messages, passwordPolicy)
  return useCredentialsForm({
    operation: 'changePassword',
    schema: () => schemaOf(passwordPolicy),
    mutation: useChangePassword(options),
    fields: passwordPolicy.requireConfirmation ? fields : fieldsOnce,
    labels: hasInitialPassword ? { ...labels, currentPassword: labels.initialPassword } : labels,
    hints: hasInitialPassword
      ? { currentPassword: labels.initialPasswordHint, newPassword }
      : { newPassword },
    validateInput: (input, signal) => checkPasswordPolicy(passwordPolicy, input.newPassword, signal),
    errorFields: { wrongPassword: 'currentPassword', newPasswordRejected: 'newPassword' },
  })
}
