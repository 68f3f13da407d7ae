import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { EmailSent } from '../ui/EmailSent.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { TextField } from '../ui/TextField.js'
import {
  useRequestPasswordResetForm,
  type UseRequestPasswordResetFormOptions,
} from './useRequestPasswordResetForm.js'

/**
 * A form that requests a password reset. Its success message does not reveal whether the account exists.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export function RequestPasswordResetForm({ headingLevel, ...options }: RequestPasswordResetFormProps) {
  const labels = useCredentialsContext().messages.requestPasswordReset
  const { field, reset, ...form } = useRequestPasswordResetForm(options)
  const successContent = (
    <EmailSent text={labels.successText} values={form.submittedValues} reset={reset} next="signIn" />
  )
  return (
    <CredentialsForm labels={labels} headingLevel={headingLevel} successContent={successContent} {...form}>
      <FormattedMessage text={labels.description} />
      <TextField {...field('email')} />
      <SubmitButton labels={labels} status={form.status} />
    </CredentialsForm>
  )
}

/** Props of {@link RequestPasswordResetForm}, besides the options of its mutation. */
export interface RequestPasswordResetFormProps extends UseRequestPasswordResetFormOptions {
  /**
   * The heading level of the title.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
