import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Form } from '../ui/Form.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import {
  useConfirmEmailChangeForm,
  type UseConfirmEmailChangeFormOptions,
} from './useConfirmEmailChangeForm.js'

/**
 * Asks to confirm the new e-mail address with a button; it never does so by itself.
 * Renders a `<form>`, and a `<section>` after success or where there is no token to use.
 */
export function ConfirmEmailChangeForm({ headingLevel, ...options }: ConfirmEmailChangeFormProps) {
  const labels = useCredentialsContext().messages.confirmEmailChange
  const form = useConfirmEmailChangeForm(options)
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
      newLinkTarget="changeEmail"
      {...form}
    >
      <FormattedMessage text={labels.description} />
      <SubmitButton labels={labels} status={form.status} />
    </Form>
  )
}

/** What {@link ConfirmEmailChangeForm} takes, besides what its mutation does. */
export interface ConfirmEmailChangeFormProps extends UseConfirmEmailChangeFormOptions {
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
