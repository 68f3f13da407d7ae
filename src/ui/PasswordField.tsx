import { memo, type ReactNode } from 'react'
import type { FieldProps } from '../internal/getFieldProps.js'
import { FieldFrame } from './FieldFrame.js'
import { EyeIcon } from './icons.js'
import { useMinLengthIndicator } from './useMinLengthIndicator.js'
import { usePasswordReveal } from './usePasswordReveal.js'

/** Props of {@link PasswordField}. */
export interface PasswordFieldProps extends FieldProps {
  /**
   * The minimum length of a new password, in code points. Marks the hint once the value is long enough, and password
   * managers generate a password of that length. Does not validate.
   */
  minLength?: number | undefined
  /** Content below the input, such as a strength meter. */
  children?: ReactNode
}

/**
 * Password field with a button that shows the password. It is hidden again on submit and when the customer navigates
 * away. Renders a `<div>` element.
 */
export const PasswordField = memo(function PasswordField(props: PasswordFieldProps) {
  const { minLength, children } = props
  const { input, inputProps, buttonProps, isRevealed, announcement, ...others } = usePasswordReveal(props)
  const hasMinLength = minLength !== undefined
  useMinLengthIndicator(input, minLength)
  return (
    <FieldFrame {...props} {...others} isMarked={hasMinLength}>
      <div className="credentials-password">
        <input
          {...inputProps}
          {...(hasMinLength && { passwordrules: `minlength: ${minLength};` })}
          className="credentials-input"
        />
        <button {...buttonProps} className="credentials-reveal">
          <EyeIcon isCrossedOut={isRevealed} />
        </button>
      </div>
      {children}
      <span role="status" className="credentials-visually-hidden">
        {announcement}
      </span>
    </FieldFrame>
  )
})
