import { memo } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { FieldProps } from './FieldFrame.js'
import { PasswordField } from './PasswordField.js'

export interface NewPasswordFieldsProps {
  newPassword: FieldProps
  /** Where the policy asks for it twice. */
  confirmPassword: FieldProps | undefined
}

/** A new password and its repetition. Renders one or two {@link PasswordField}. */
export const NewPasswordFields = memo(function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { newPassword, confirmPassword } = props
  const { passwordPolicy, PasswordStrengthMeter } = useCredentialsContext()
  return (
    <>
      <PasswordField minLength={passwordPolicy.minLength} {...newPassword}>
        {PasswordStrengthMeter && <PasswordStrengthMeter inputId={newPassword.id} />}
      </PasswordField>
      {confirmPassword && <PasswordField {...confirmPassword} />}
    </>
  )
})
