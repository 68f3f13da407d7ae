import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { NewPasswordFields } from '../ui/NewPasswordFields.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useResetPasswordForm, type UseResetPasswordFormOptions } from './useResetPasswordForm.js'

/**
 * A form that sets a new password with an emailed link, entered twice unless the policy says otherwise.
 * Renders a `<form>` element, and a `<section>` after success or for an invalid link.
 */
export function ResetPasswordForm({ headingLevel, email, ...options }: ResetPasswordFormProps) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const labels = messages.resetPassword
  const { field, ...form } = useResetPasswordForm(options)
  const successContent = (
    <>
      <FormattedMessage text={labels.successText} />
      <NextStepLink to="signIn" />
    </>
  )
  return (
    <CredentialsForm
      labels={labels}
      headingLevel={headingLevel}
      successContent={successContent}
      requestNewLinkPage="requestPasswordReset"
      {...form}
    >
      <HiddenUsernameField email={email} />
      <NewPasswordFields
        newPassword={field('newPassword')}
        confirmPassword={passwordPolicy.requireConfirmation ? field('confirmPassword') : undefined}
      />
      <SubmitButton labels={labels} status={form.status} />
    </CredentialsForm>
  )
}

/** Props of {@link ResetPasswordForm}, besides the options of its mutation. */
export interface ResetPasswordFormProps extends UseResetPasswordFormOptions {
  /** The email address of the account, if known, so that a password manager stores the new password for it. */
  email?: string | undefined
  /**
   * The heading level of the title.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
