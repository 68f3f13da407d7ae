import { checkPasswordPolicy, memoizeByPolicy, newPasswordHint } from '../form/newPassword.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/fieldTypes.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { createChangePasswordSchema } from './schema.js'
import { useChangePassword } from './useChangePassword.js'

/** What {@link useChangePasswordForm} takes: what its mutation does. */
export interface UseChangePasswordFormOptions extends CredentialsMutationOptions {}

const schemaOf = memoizeByPolicy(createChangePasswordSchema)

type Name = 'currentPassword' | 'newPassword' | 'confirmPassword'

const fieldsOnce: Fields<Name> = { currentPassword: 'current-password', newPassword: 'new-password' }
const fields: Fields<Name> = { ...fieldsOnce, confirmPassword: 'new-password' }

/**
 * Keeps the form that changes a password, without markup: `currentPassword`, `newPassword` and, unless the policy
 * says otherwise, `confirmPassword`.
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
    errorFields: { wrongPassword: 'currentPassword', passwordRejected: 'newPassword' },
  })
}
