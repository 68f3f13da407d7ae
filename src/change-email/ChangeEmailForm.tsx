import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CheckboxField } from '../ui/CheckboxField.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { ForgottenPasswordLink } from '../ui/ForgottenPasswordLink.js'
import { PasswordField } from '../ui/PasswordField.js'
import { EmailSent } from '../ui/EmailSent.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { TextField } from '../ui/TextField.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useChangeEmailForm, type UseChangeEmailFormOptions } from './useChangeEmailForm.js'

/**
 * A form that changes the email address: password, new address, and a confirmation link by email.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export function ChangeEmailForm({ headingLevel, ...options }: ChangeEmailFormProps) {
  const labels = useCredentialsContext().messages.changeEmail
  const { field, reset, ...form } = useChangeEmailForm(options)
  const { currentEmail } = options
  const successContent = (
    <EmailSent text={labels.successText} values={form.submittedValues} reset={reset} next="account" />
  )
  return (
    <CredentialsForm labels={labels} headingLevel={headingLevel} successContent={successContent} {...form}>
      {currentEmail === undefined ? (
        <TextField {...field('email')} />
      ) : (
        <>
          <FormattedMessage text={labels.currentEmailSentence} values={{ email: currentEmail }} />
          <HiddenUsernameField email={currentEmail} />
        </>
      )}
      <PasswordField {...field('password')} />
      <ForgottenPasswordLink error={form.error} />
      <TextField {...field('newEmail')} />
      <CheckboxField {...field('syncContactEmail')} />
      <SubmitButton labels={labels} status={form.status} />
    </CredentialsForm>
  )
}

/** Props of {@link ChangeEmailForm}, besides the options of its mutation. */
export interface ChangeEmailFormProps extends UseChangeEmailFormOptions {
  /**
   * The heading level of the title.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
