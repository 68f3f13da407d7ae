import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Form } from '../ui/Form.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { NewPasswordFields } from '../ui/NewPasswordFields.js'
import { RequiredHint } from '../ui/RequiredHint.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useResetPasswordForm, type UseResetPasswordFormOptions } from './useResetPasswordForm.js'

/**
 * Asks for a new password, twice, and offers to sign in with it.
 * Renders a `<form>`, and a `<section>` after success or where there is no token to use.
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
    <Form
      labels={labels}
      headingLevel={headingLevel}
      successContent={successContent}
      newLinkTarget="requestPasswordReset"
      {...form}
    >
      <RequiredHint />
      <HiddenUsernameField email={email} />
      <NewPasswordFields
        newPassword={field('newPassword')}
        confirmPassword={passwordPolicy.requireConfirmation ? field('confirmPassword') : undefined}
      />
      <SubmitButton labels={labels} status={form.status} />
    </Form>
  )
}

/** What {@link ResetPasswordForm} takes, besides what its mutation does. */
export interface ResetPasswordFormProps extends UseResetPasswordFormOptions {
  /** The address of the account, if the page knows it: so that a password manager knows whose password it keeps. */
  email?: string | undefined
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
