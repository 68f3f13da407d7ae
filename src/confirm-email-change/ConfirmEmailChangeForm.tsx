import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { HeadingLevel } from '../ui/Panel.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { SubmitButton } from '../ui/SubmitButton.js'
import {
  useConfirmEmailChangeForm,
  type UseConfirmEmailChangeFormOptions,
} from './useConfirmEmailChangeForm.js'

/**
 * A form that confirms the new email address with a button. It sends nothing on load, because mail scanners open links.
 * Renders a `<form>` element, and a `<section>` after success or for an invalid link.
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
    <CredentialsForm
      labels={labels}
      headingLevel={headingLevel}
      successContent={successContent}
      requestNewLinkPage="changeEmail"
      {...form}
    >
      <FormattedMessage text={labels.description} />
      <SubmitButton labels={labels} status={form.status} />
    </CredentialsForm>
  )
}

/** Props of {@link ConfirmEmailChangeForm}, besides the options of its mutation. */
export interface ConfirmEmailChangeFormProps extends UseConfirmEmailChangeFormOptions {
  /**
   * The heading level of the title.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}
