import { memo } from 'react'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { FieldElementProps, FieldProps } from '../internal/getFieldProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { NextStepLink } from './NextStepLink.js'
import { PasswordField } from './PasswordField.js'
import { useComponents } from './useComponents.js'

export interface CurrentPasswordFieldProps {
  field: FieldProps & FieldElementProps
  error: CredentialsError | null
}

/**
 * Field for the current password, with a link for customers who have forgotten it: at the label, or below the error of a
 * wrong password. In both places it comes after the input and its button. Renders the `PasswordField` component.
 */
export const CurrentPasswordField = memo(function CurrentPasswordField(props: CurrentPasswordFieldProps) {
  const { forgotPassword } = useCredentialsContext().messages.common
  const components = useComponents(defaults)
  const isWrong = props.error?.code === 'wrongPassword'
  const link = <NextStepLink to="requestPasswordReset" label={forgotPassword} />
  return (
    <>
      <components.PasswordField {...props.field}>{!isWrong && link}</components.PasswordField>
      {isWrong && link}
    </>
  )
})

const defaults = { PasswordField }
