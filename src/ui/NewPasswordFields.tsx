import { memo } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { PasswordFieldProps } from '../provider/fieldProps.js'
import { PasswordField } from './PasswordField.js'
import { useComponents } from './useComponents.js'

export interface NewPasswordFieldsProps {
  newPassword: PasswordFieldProps
  /** Only if the policy requires a confirmation. */
  confirmPassword: PasswordFieldProps | undefined
}

/** Fields for a new password and its confirmation. Renders one or two {@link PasswordField} components. */
export const NewPasswordFields = memo(function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { newPassword, confirmPassword } = props
  const { passwordPolicy } = useCredentialsContext()
  const components = useComponents(defaults)
  return (
    <>
      <components.PasswordField minLength={passwordPolicy.minLength} {...newPassword}>
        {components.PasswordStrengthMeter && (
          <components.PasswordStrengthMeter passwordInputId={newPassword.id} />
        )}
      </components.PasswordField>
      {confirmPassword && <components.PasswordField {...confirmPassword} />}
    </>
  )
})

const defaults = { PasswordField }
