import { forwardRef, type ForwardedRef } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CheckboxField } from '../ui/CheckboxField.js'
import { CredentialsForm } from '../ui/CredentialsForm.js'
import type { BaseFormProps } from '../ui/types.js'
import { CurrentPasswordField } from '../ui/CurrentPasswordField.js'
import { EmailSent } from '../ui/EmailSent.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { TextField } from '../ui/TextField.js'
import { useComponents } from '../ui/useComponents.js'
import { HiddenUsernameField } from '../ui/HiddenUsernameField.js'
import { useChangeEmailForm, type UseChangeEmailFormOptions } from './useChangeEmailForm.js'

/**
 * A form that changes the email address: the new address, the password, and a confirmation link by email.
 * Renders a `<form>` element, and a `<section>` after success.
 */
export const ChangeEmailForm = forwardRef(function ChangeEmailForm(
  props: ChangeEmailFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const components = useComponents(defaults)
  const labels = useCredentialsContext().messages.changeEmail
  const { field, edit, ...form } = useChangeEmailForm(props)
  const { currentEmail } = props
  const successContent = (
    <EmailSent text={labels.successText} values={form.submittedValues} edit={edit} next="account" />
  )
  return (
    <CredentialsForm {...props} ref={ref} labels={labels} successContent={successContent} {...form}>
      {currentEmail === undefined ? (
        <components.TextField {...field('email')} />
      ) : (
        <>
          <FormattedMessage text={labels.currentEmailSentence} values={{ email: currentEmail }} />
          <HiddenUsernameField email={currentEmail} />
        </>
      )}
      <components.TextField {...field('newEmail')} />
      <components.CheckboxField {...field('syncContactEmail')} />
      <CurrentPasswordField field={field('password')} error={form.error} />
    </CredentialsForm>
  )
})

const defaults = { CheckboxField, TextField }

/** Props of {@link ChangeEmailForm}, besides the options of its mutation. */
export interface ChangeEmailFormProps extends UseChangeEmailFormOptions, BaseFormProps {}
