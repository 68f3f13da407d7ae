import { useCredentials } from '../provider/useCredentials.js'
import { CheckboxField } from '../ui/CheckboxField.js'
import { Form } from '../ui/Form.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { PasswordField } from '../ui/PasswordField.js'
import { MailSent } from '../ui/MailSent.js'
import { RequiredHint } from '../ui/RequiredHint.js'
import { Sentence } from '../ui/Sentence.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { TextField } from '../ui/TextField.js'
import { UsernameHint } from '../ui/UsernameHint.js'
import { useChangeEmailForm, type UseChangeEmailFormOptions } from './useChangeEmailForm.js'

/**
 * Asks for the password and a new e-mail address, then says where the confirmation link went.
 * Renders a `<form>`, and a `<section>` after success.
 */
export function ChangeEmailForm({ headingLevel, ...options }: ChangeEmailFormProps) {
  const text = useCredentials().messages.changeEmail
  const { field, restart, ...form } = useChangeEmailForm(options)
  const { email } = options
  const success = <MailSent text={text.successText} values={form.sent} restart={restart} next="account" />
  return (
    <Form text={text} headingLevel={headingLevel} success={success} {...form}>
      <RequiredHint />
      {email === undefined ? (
        <TextField {...field('email')} />
      ) : (
        <>
          <Sentence text={text.currentEmail} values={{ email }} />
          <UsernameHint email={email} />
        </>
      )}
      <PasswordField {...field('password')} />
      <TextField {...field('newEmail')} />
      <CheckboxField {...field('syncContactEmail')} />
      <SubmitButton text={text} status={form.status} />
    </Form>
  )
}

/** What {@link ChangeEmailForm} takes, besides what its mutation does. */
export interface ChangeEmailFormProps extends UseChangeEmailFormOptions {
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
