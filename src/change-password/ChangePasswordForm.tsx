import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Form } from '../ui/Form.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { NewPasswordFields } from '../ui/NewPasswordFields.js'
import { PasswordField } from '../ui/PasswordField.js'
import { RequiredHint } from '../ui/RequiredHint.js'
import { Sentence } from '../ui/Sentence.js'
import { StepLink } from '../ui/StepLink.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useChangePasswordForm, type UseChangePasswordFormOptions } from './useChangePasswordForm.js'

/**
 * Asks for the current password and a new one, twice.
 * Renders a `<form>`, and a `<section>` after success.
 */
export function ChangePasswordForm({ headingLevel, email, ...options }: ChangePasswordFormProps) {
  const { messages, passwordPolicy } = useCredentialsContext()
  const labels = messages.changePassword
  const { field, ...form } = useChangePasswordForm(options)
  const successContent = (
    <>
      <Sentence text={labels.successText} />
      <StepLink to="account" />
    </>
  )
  return (
    <Form labels={labels} headingLevel={headingLevel} successContent={successContent} {...form}>
      <RequiredHint />
      <HiddenUsernameField email={email} />
      <PasswordField {...field('currentPassword')} />
      <NewPasswordFields
        newPassword={field('newPassword')}
        confirmPassword={passwordPolicy.requireConfirmation ? field('confirmPassword') : undefined}
      />
      <SubmitButton labels={labels} status={form.status} />
    </Form>
  )
}

/** What {@link ChangePasswordForm} takes, besides what its mutation does. */
export interface ChangePasswordFormProps extends UseChangePasswordFormOptions {
  /** The customer's sign-in address: so that a password manager knows whose password it keeps. */
  email?: string | undefined
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
