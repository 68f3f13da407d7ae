import { useMemo } from 'react'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import { useCredentials } from '../provider/CredentialsProvider.js'
import type { CredentialsMutationOptions } from '../provider/useCredentialsMutation.js'
import { createChangePasswordSchema } from './schema.js'
import { useChangePassword } from './useChangePassword.js'

export interface UseChangePasswordFormOptions extends CredentialsMutationOptions {}

/** Keeps the form that changes a password, without markup: `currentPassword`, `newPassword`, `confirmPassword`. */
export function useChangePasswordForm(options: UseChangePasswordFormOptions = {}) {
  const { minLength } = useCredentials()
  const schema = useMemo(() => createChangePasswordSchema({ minLength }), [minLength])
  return useCredentialsForm({
    operation: 'changePassword',
    schema,
    mutation: useChangePassword(options),
    fields: { currentPassword: 'secret', newPassword: 'secret', confirmPassword: 'secret' },
    errorFields: { wrongPassword: 'currentPassword', passwordRefused: 'newPassword' },
  })
}
