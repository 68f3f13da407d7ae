import { forwardRef, type ForwardedRef } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { LinkFormProps } from '../ui/types.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import {
  useConfirmEmailChangeForm,
  type UseConfirmEmailChangeFormOptions,
} from './useConfirmEmailChangeForm.js'

/**
 * A form that confirms the new email address with a button. It sends nothing on load, because mail scanners open links.
 * Renders a `<form>` element, and a `<section>` after success or for an invalid link.
 */
export const ConfirmEmailChangeForm = forwardRef(function ConfirmEmailChangeForm(
  props: ConfirmEmailChangeFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const labels = useCredentialsContext().messages.confirmEmailChange
  const form = useConfirmEmailChangeForm(props)
  const successContent = (
    <>
      <FormattedMessage text={labels.successText} />
      <NextStepLink to="signIn" />
    </>
  )
  return (
    <CredentialsForm
      {...props}
      ref={ref}
      labels={labels}
      successContent={successContent}
      requestNewLinkPage="changeEmail"
      {...form}
    >
      <FormattedMessage text={labels.description} />
    </CredentialsForm>
  )
})

/** Props of {@link ConfirmEmailChangeForm}, besides the options of its mutation. */
export interface ConfirmEmailChangeFormProps extends UseConfirmEmailChangeFormOptions, LinkFormProps {}
