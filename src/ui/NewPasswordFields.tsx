import { memo } from 'react'
import type { FieldProps } from '../internal/getFieldProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { PasswordField } from './PasswordField.js'

export interface NewPasswordFieldsProps {
  newPassword: FieldProps
  /** Only if the policy requires a confirmation. */
  confirmPassword: FieldProps | undefined
}

/** Fields for a new password and its confirmation. Renders one or two {@link PasswordField} components. */
export const NewPasswordFields = memo(function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { newPassword, confirmPassword } = props
  const { passwordPolicy, PasswordStrengthMeter } = useCredentialsContext()
  return (
    <>
      <PasswordField minLength={passwordPolicy.minLength} {...newPassword}>
        {PasswordStrengthMeter && <PasswordStrengthMeter passwordInputId={newPassword.id} />}
      </PasswordField>
      {confirmPassword && <PasswordField {...confirmPassword} />}
    </>
  )
})
