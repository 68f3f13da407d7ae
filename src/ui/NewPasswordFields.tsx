import { format } from '../messages/format.js'
import { useCredentials } from '../provider/useCredentials.js'
import type { FieldProps } from './FieldFrame.js'
import { PasswordField } from './PasswordField.js'

export interface NewPasswordFieldsProps {
  text: { newPassword: string; confirmPassword: string }
  field: (name: 'newPassword' | 'confirmPassword') => Omit<FieldProps, 'label'>
}

/** A new password and its repetition, with what must be told before it is typed. Renders one or two {@link PasswordField}. */
export function NewPasswordFields({ text, field }: NewPasswordFieldsProps) {
  const { messages, passwordPolicy, PasswordStrength } = useCredentials()
  const { minLength, repeat } = passwordPolicy
  const hint = format(messages.common.newPasswordHint, { count: minLength }, messages.locale)
  const binding = field('newPassword')
  return (
    <>
      <PasswordField
        label={text.newPassword}
        hint={hint}
        autoComplete="new-password"
        minLength={minLength}
        {...binding}
      >
        {PasswordStrength && <PasswordStrength inputId={binding.id} />}
      </PasswordField>
      {repeat && (
        <PasswordField
          label={text.confirmPassword}
          autoComplete="new-password"
          {...field('confirmPassword')}
        />
      )}
    </>
  )
}
