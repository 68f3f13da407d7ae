import { useCredentials } from '../provider/useCredentials.js'
import type { FieldProps } from './FieldFrame.js'
import { PasswordField } from './PasswordField.js'

export interface NewPasswordFieldsProps {
  field: (name: 'newPassword' | 'confirmPassword') => FieldProps
}

/** A new password and its repetition, where the policy asks for that. Renders one or two {@link PasswordField}. */
export function NewPasswordFields({ field }: NewPasswordFieldsProps) {
  const { passwordPolicy, PasswordStrength } = useCredentials()
  const { minLength, repeat } = passwordPolicy
  const binding = field('newPassword')
  return (
    <>
      <PasswordField minLength={minLength} {...binding}>
        {PasswordStrength && <PasswordStrength inputId={binding.id} />}
      </PasswordField>
      {repeat && <PasswordField {...field('confirmPassword')} />}
    </>
  )
}
