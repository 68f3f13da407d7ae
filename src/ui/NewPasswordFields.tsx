import { memo, useMemo, useState } from 'react'
import type { PasswordReveal } from '../provider/fieldProps.js'
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
  const [reveal, setReveal] = useState<PasswordReveal>()
  const revealState = useMemo(() => [reveal, setReveal] as const, [reveal])
  return (
    <>
      <components.PasswordField
        minLength={passwordPolicy.minLength}
        revealState={revealState}
        {...newPassword}
      >
        {components.PasswordStrengthMeter && (
          <components.PasswordStrengthMeter passwordInputId={newPassword.id} />
        )}
      </components.PasswordField>
      {confirmPassword && <components.PasswordField revealState={revealState} {...confirmPassword} />}
    </>
  )
})

const defaults = { PasswordField }
