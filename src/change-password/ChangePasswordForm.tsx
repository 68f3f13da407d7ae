import { forwardRef, type ForwardedRef } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { BaseFormProps } from '../ui/types.js'
import { NewPasswordFields } from '../ui/NewPasswordFields.js'
import { CurrentPasswordField } from '../ui/CurrentPasswordField.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useChangePasswordForm, type UseChangePasswordFormOptions } from './useChangePasswordForm.js'

/**
 * A form that changes the password: the current password and the new one, entered twice unless the policy says otherwise.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export const ChangePasswordForm = forwardRef(function ChangePasswordForm(
  props: ChangePasswordFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const labels = messages.changePassword
  const { field, ...form } = useChangePasswordForm(props)
  const successContent = (
    <>
      <FormattedMessage text={labels.successText} />
      <NextStepLink to="account" />
    </>
  )
  return (
    <CredentialsForm {...props} ref={ref} labels={labels} successContent={successContent} {...form}>
      <HiddenUsernameField email={props.email} />
      <CurrentPasswordField field={field('currentPassword')} error={form.error} />
      <NewPasswordFields
        newPassword={field('newPassword')}
        confirmPassword={passwordPolicy.requireConfirmation ? field('confirmPassword') : undefined}
      />
    </CredentialsForm>
  )
})

/** Props of {@link ChangePasswordForm}, besides the options of its mutation. */
export interface ChangePasswordFormProps extends UseChangePasswordFormOptions, BaseFormProps {
  /** The sign-in email address, so that a password manager stores the new password for this account. */
  email?: string | undefined
}
