import { forwardRef, type ForwardedRef } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import { EmailSent } from '../ui/EmailSent.js'
import { formatEmail } from '../ui/formatEmail.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import type { BaseFormProps } from '../ui/types.js'
import {
  useRequestPasswordResetForm,
  type UseRequestPasswordResetFormOptions,
} from './useRequestPasswordResetForm.js'

/**
 * A form for a signed-in customer without a password, who uses a social account for example: it requests an email with a
 * link to set one. Instead of a `ChangePasswordForm`, which needs the current password.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export const SetPasswordForm = forwardRef(function SetPasswordForm(
  props: SetPasswordFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const { changePassword, requestPasswordReset } = useCredentialsContext().messages
  const { setTitle, setText, setSubmit } = changePassword
  const form = useRequestPasswordResetForm(props)
  const successContent = (
    <EmailSent text={requestPasswordReset.successText} values={form.submittedValues} next="account" />
  )
  return (
    <CredentialsForm
      {...props}
      ref={ref}
      labels={{ ...requestPasswordReset, title: setTitle, submit: setSubmit }}
      successContent={successContent}
      {...form}
    >
      <FormattedMessage text={setText} values={{ email: formatEmail(props.email) }} />
    </CredentialsForm>
  )
})

/** Props of {@link SetPasswordForm}, besides the options of its mutation. */
export interface SetPasswordFormProps
  extends Omit<UseRequestPasswordResetFormOptions, 'defaultEmail' | 'email'>, BaseFormProps {
  /** The email address of the account. */
  email: string
}
