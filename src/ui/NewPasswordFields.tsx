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
  const { minLength, maxLength, rules } = passwordPolicy
  const components = useComponents(defaults)
  const [reveal, setReveal] = useState<PasswordReveal>()
  const revealState = useMemo(() => [reveal, setReveal] as const, [reveal])
  const { PasswordField: Field, PasswordStrengthMeter } = components
  const { id } = newPassword
  const PasswordRules = rules[0] && components.PasswordRules
  const rulesId = `${id}-rules`
  return (
    <>
      <Field
        // Without the mark of the hint if that names more than the length.
        minLength={rules[0] ? undefined : minLength}
        passwordrules={[
          `minlength: ${minLength};`,
          maxLength && `maxlength: ${maxLength};`,
          ...rules.map((rule) => rule.passwordrules),
        ]
          .filter(Boolean)
          .join(' ')}
        revealState={revealState}
        {...newPassword}
        {...(PasswordRules && { hint: undefined, describedBy: rulesId })}
      >
        {/* One child: an array of nothing would render the field again. */}
        {(PasswordRules || PasswordStrengthMeter) && (
          <>
            {PasswordRules && <PasswordRules id={rulesId} passwordInputId={id} />}
            {PasswordStrengthMeter && <PasswordStrengthMeter passwordInputId={id} />}
          </>
        )}
      </Field>
      {confirmPassword && <Field revealState={revealState} {...confirmPassword} />}
    </>
  )
})

const defaults = { PasswordField }
