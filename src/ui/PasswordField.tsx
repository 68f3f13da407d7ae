import { memo } from 'react'
import type { PasswordFieldProps } from '../provider/fieldProps.js'
import { FieldFrame } from './FieldFrame.js'
import { EyeIcon } from './icons.js'
import { useMinLengthIndicator } from './useMinLengthIndicator.js'
import { usePasswordReveal } from './usePasswordReveal.js'

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
    <FieldFrame
      {...props}
      {...others}
      isMarked={hasMinLength}
      after={
        <>
          {children}
          <span role="status" className="credentials-visually-hidden">
            {announcement}
          </span>
        </>
      }
    >
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
    </FieldFrame>
  )
})
