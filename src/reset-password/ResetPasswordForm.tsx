import { forwardRef, type ForwardedRef } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { LinkFormProps } from '../ui/types.js'
import { NewPasswordFields } from '../ui/NewPasswordFields.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useResetPasswordForm, type UseResetPasswordFormOptions } from './useResetPasswordForm.js'

/**
 * A form that sets a new password with an emailed link, entered twice unless the policy says otherwise.
 * Renders a `<form>` element, and a `<section>` after success or for an invalid link.
 */
export const ResetPasswordForm = forwardRef(function ResetPasswordForm(
  props: ResetPasswordFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const { resetPassword } = messages
  const labels = props.isFirstPassword
    ? {
        ...resetPassword,
        title: resetPassword.firstTitle,
        submit: resetPassword.firstSubmit,
        successTitle: resetPassword.firstSuccessTitle,
        successText: resetPassword.firstSuccessText,
      }
    : resetPassword
  const { field, ...form } = useResetPasswordForm(props)
  const successContent = (
    <>
      <FormattedMessage text={labels.successText} />
      <NextStepLink to="signIn" />
    </>
  )
  return (
    <CredentialsForm
      {...props}
      ref={ref}
      labels={labels}
      successContent={successContent}
      requestNewLinkPage="requestPasswordReset"
      {...form}
    >
      <HiddenUsernameField email={props.email} />
      <NewPasswordFields
        newPassword={field('newPassword')}
        confirmPassword={passwordPolicy.requireConfirmation ? field('confirmPassword') : undefined}
      />
    </CredentialsForm>
  )
})

/** Props of {@link ResetPasswordForm}, besides the options of its mutation. */
export interface ResetPasswordFormProps extends UseResetPasswordFormOptions, LinkFormProps {
  /** The email address of the account, if known, so that a password manager stores the new password for it. */
  email?: string | undefined
  /**
   * Whether the account has no password yet, because the shop's staff created it or it was migrated. Only the messages differ.
   * @default false
   */
  isFirstPassword?: boolean | undefined
}
