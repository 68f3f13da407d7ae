import { newPasswordHint } from '../form/newPasswordHint.js'
import { judgeNewPassword } from '../form/judgeNewPassword.js'
import { perPolicy } from '../form/perPolicy.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/autofill.js'
import { isLinkValid, linkTokenOptions, type LinkToken } from '../link-token/linkToken.js'
import { useCredentials } from '../provider/useCredentials.js'
import type { CredentialsMutationOptions } from '../provider/CredentialsMutation.js'
import { createResetPasswordSchema } from './schema.js'
import { useResetPassword } from './useResetPassword.js'

/** What {@link useResetPasswordForm} takes, besides what its mutation does. */
export interface UseResetPasswordFormOptions extends CredentialsMutationOptions {
  /** The token of the link: what {@link useLinkToken} returns, or the text. */
  token: LinkToken | string
}

const schemaOf = perPolicy(createResetPasswordSchema)

type Name = 'newPassword' | 'confirmPassword'

const fieldsOnce: Fields<Name> = { newPassword: 'new-password' }
const fields: Fields<Name> = { ...fieldsOnce, confirmPassword: 'new-password' }

/**
 * Keeps the form that resets a password, without markup: `newPassword` and, unless the policy says otherwise,
 * `confirmPassword`.
 */
export function useResetPasswordForm({ token, ...options }: UseResetPasswordFormOptions) {
  const { passwordPolicy, messages } = useCredentials()
  const form = useCredentialsForm({
    operation: 'resetPassword',
    schema: () => schemaOf(passwordPolicy),
    mutation: useResetPassword(options),
    fields: passwordPolicy.repeat ? fields : fieldsOnce,
    labels: messages.resetPassword,
    hints: { newPassword: newPasswordHint(messages, passwordPolicy) },
    judge: ({ password }, signal) => judgeNewPassword(passwordPolicy, password, signal),
    ...linkTokenOptions(token),
    errorFields: { passwordRefused: 'newPassword' },
  })
  return { ...form, isLinkUsable: isLinkValid(token) }
}
