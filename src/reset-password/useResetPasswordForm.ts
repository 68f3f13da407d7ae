import { useMemo } from 'react'
import { isUsable, openLinkToken, spendLinkToken, type LinkToken } from '../form/linkToken.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import { useCredentials } from '../provider/CredentialsProvider.js'
import type { CredentialsMutationOptions } from '../provider/useCredentialsMutation.js'
import { createResetPasswordSchema } from './schema.js'
import { useResetPassword } from './useResetPassword.js'

export interface UseResetPasswordFormOptions extends CredentialsMutationOptions {
  /** The token of the link: what {@link useLinkToken} returns, or the text. */
  token: LinkToken | string
}

/** Keeps the form that resets a password, without markup: `newPassword`, `confirmPassword`. */
export function useResetPasswordForm({ token, ...options }: UseResetPasswordFormOptions) {
  const { minLength } = useCredentials()
  const schema = useMemo(() => createResetPasswordSchema({ minLength }), [minLength])
  const form = useCredentialsForm({
    operation: 'resetPassword',
    schema,
    mutation: useResetPassword(options),
    fields: { newPassword: 'secret', confirmPassword: 'secret' },
    given: () => ({ token: openLinkToken(token) }),
    errorFields: { passwordRefused: 'newPassword' },
    onSent: () => spendLinkToken(token),
  })
  return { ...form, isLinkUsable: isUsable(token) }
}
