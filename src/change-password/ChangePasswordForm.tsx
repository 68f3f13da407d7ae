import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { NewPasswordFields } from '../ui/NewPasswordFields.js'
import { ForgottenPasswordLink } from '../ui/ForgottenPasswordLink.js'
import { PasswordField } from '../ui/PasswordField.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useChangePasswordForm, type UseChangePasswordFormOptions } from './useChangePasswordForm.js'

/**
 * A form that changes the password: the current password and the new one, entered twice unless the policy says otherwise.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export function ChangePasswordForm({ headingLevel, email, ...options }: ChangePasswordFormProps) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const labels = messages.changePassword
  const { field, ...form } = useChangePasswordForm(options)
  const successContent = (
    <>
      <FormattedMessage text={labels.successText} />
      <NextStepLink to="account" />
    </>
  )
  return (
    <CredentialsForm labels={labels} headingLevel={headingLevel} successContent={successContent} {...form}>
      <HiddenUsernameField email={email} />
      <PasswordField {...field('currentPassword')} />
      <ForgottenPasswordLink error={form.error} />
      <NewPasswordFields
        newPassword={field('newPassword')}
        confirmPassword={passwordPolicy.requireConfirmation ? field('confirmPassword') : undefined}
      />
      <SubmitButton labels={labels} status={form.status} />
    </CredentialsForm>
  )
}

/** Props of {@link ChangePasswordForm}, besides the options of its mutation. */
export interface ChangePasswordFormProps extends UseChangePasswordFormOptions {
  /** The sign-in email address, so that a password manager stores the new password for this account. */
  email?: string | undefined
  /**
   * The heading level of the title.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
