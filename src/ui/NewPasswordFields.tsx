import { format } from '../messages/format.js'
import { useCredentials } from '../provider/CredentialsProvider.js'
import type { FieldProps } from './FieldFrame.js'
import { PasswordField } from './PasswordField.js'

export interface NewPasswordFieldsProps {
  text: { newPassword: string; confirmPassword: string }
  field: (name: 'newPassword' | 'confirmPassword') => Omit<FieldProps, 'label'>
}

/** A new password and its repetition, with what it must be told before it is typed. Renders two {@link PasswordField}. */
export function NewPasswordFields({ text, field }: NewPasswordFieldsProps) {
  const { messages, minLength } = useCredentials()
  const hint = format(messages.common.newPasswordHint, { count: minLength }, messages.locale)
  return (
    <>
      <PasswordField
        label={text.newPassword}
        hint={hint}
        autoComplete="new-password"
        {...field('newPassword')}
      />
      <PasswordField label={text.confirmPassword} autoComplete="new-password" {...field('confirmPassword')} />
    </>
  )
}
