import { memo, type ReactNode } from 'react'
import { format } from '../messages/format.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { describedByProps, FieldFrame, type FieldProps } from './FieldFrame.js'
import { EyeIcon } from './icons.js'
import { useMinLengthIndicator } from './useMinLengthIndicator.js'
import { useReveal } from './useReveal.js'

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
export const PasswordField = memo(function PasswordField(all: PasswordFieldProps) {
  const { label, hint, errorMessage, inputRef, minLength, children, ...props } = all
  const { common, locale } = useCredentialsContext().messages
  const { isRevealed, wasToggled, toggle, input, ref } = useReveal(inputRef)
  useMinLengthIndicator(input, minLength)
  return (
    <FieldFrame
      id={props.id}
      label={label}
      hint={hint}
      isMarked={minLength !== undefined}
      errorMessage={errorMessage}
    >
      <div className="credentials-password">
        <input
          {...props}
          {...describedByProps({ id: props.id, hint, errorMessage })}
          {...(minLength !== undefined && { passwordrules: `minlength: ${minLength};` })}
          ref={ref}
          className="credentials-input"
          type={isRevealed ? 'text' : 'password'}
          dir="ltr"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          required
        />
        <button
          type="button"
          className="credentials-reveal"
          aria-label={format(isRevealed ? common.hidePassword : common.showPassword, { label }, locale)}
          aria-controls={props.id}
          onClick={toggle}
        >
          <EyeIcon isCrossedOut={isRevealed} />
        </button>
      </div>
      {children}
      <span role="status" className="credentials-visually-hidden">
        {wasToggled && (isRevealed ? common.passwordShown : common.passwordHidden)}
      </span>
    </FieldFrame>
  )
})
