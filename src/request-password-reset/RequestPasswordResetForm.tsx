import { forwardRef, type ForwardedRef } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { BaseFormProps } from '../ui/types.js'
import { EmailSent } from '../ui/EmailSent.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { NextStepLink } from '../ui/NextStepLink.js'
import { ResendEmail } from '../ui/ResendEmail.js'
import { TextField } from '../ui/TextField.js'
import { useComponents } from '../ui/useComponents.js'
import {
  useRequestPasswordResetForm,
  type UseRequestPasswordResetFormOptions,
} from './useRequestPasswordResetForm.js'

/**
 * A form that requests a password reset. Its success message does not reveal whether the account exists.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export const RequestPasswordResetForm = forwardRef(function RequestPasswordResetForm(
  props: RequestPasswordResetFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const components = useComponents(defaults)
  const { messages } = useCredentialsContext()
  const labels = messages.requestPasswordReset
  const { field, edit, resend, ...form } = useRequestPasswordResetForm(props)
  const successContent = (
    <EmailSent text={labels.successText} values={form.submittedValues} edit={edit} next="signIn">
      <ResendEmail {...resend} pendingLabel={labels.pending} />
    </EmailSent>
  )
  return (
    <CredentialsForm
      {...props}
      ref={ref}
      labels={labels}
      successContent={successContent}
      afterSubmit={
        <>
          <NextStepLink to="signIn" label={messages.common.backToSignIn} />
          {props.afterSubmit}
        </>
      }
      {...form}
    >
      <FormattedMessage text={labels.description} />
      <components.TextField {...field('email')} />
    </CredentialsForm>
  )
})

const defaults = { TextField }

/** Props of {@link RequestPasswordResetForm}, besides the options of its mutation. */
export interface RequestPasswordResetFormProps extends UseRequestPasswordResetFormOptions, BaseFormProps {}
