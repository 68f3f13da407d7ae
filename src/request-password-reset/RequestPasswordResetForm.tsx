import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Form } from '../ui/Form.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { MailSent } from '../ui/MailSent.js'
import { Sentence } from '../ui/Sentence.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { TextField } from '../ui/TextField.js'
import {
  useRequestPasswordResetForm,
  type UseRequestPasswordResetFormOptions,
} from './useRequestPasswordResetForm.js'

/**
 * Asks for the address of an account and says that a link is on its way if there is one.
 * Renders a `<form>`, and a `<section>` after success.
 */
export function RequestPasswordResetForm({ headingLevel, ...options }: RequestPasswordResetFormProps) {
  const labels = useCredentialsContext().messages.requestPasswordReset
  const { field, reset, ...form } = useRequestPasswordResetForm(options)
  const successContent = (
    <MailSent text={labels.successText} values={form.submittedValues} reset={reset} next="signIn" />
  )
  return (
    <Form labels={labels} headingLevel={headingLevel} successContent={successContent} {...form}>
      <Sentence text={labels.description} />
      <TextField {...field('email')} />
      <SubmitButton labels={labels} status={form.status} />
    </Form>
  )
}

/** What {@link RequestPasswordResetForm} takes, besides what its mutation does. */
export interface RequestPasswordResetFormProps extends UseRequestPasswordResetFormOptions {
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
