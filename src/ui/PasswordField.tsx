import { memo, type ReactNode } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.js'
import { EyeIcon, EyeOffIcon } from './icons.js'
import { usePolicyMark } from './usePolicyMark.js'
import { useReveal } from './useReveal.js'

/** What {@link PasswordField} takes. */
export interface PasswordFieldProps extends FieldProps {
  /**
   * The least number of characters of a new password, in code points. The hint is marked once there are so many, and a
   * password manager makes up a password that has them. Nothing is refused here.
   */
  minLength?: number | undefined
  /** What stands below the input, such as a strength meter. */
  children?: ReactNode
}

/**
 * A field for a password, with a button that shows it. It is masked again as the form is sent or the page is left.
 * Renders a `<div>` with a `<label>`, an `<input>` and a `<button>`.
 */
export const PasswordField = memo(function PasswordField(all: PasswordFieldProps) {
  const { label, hint, errorMessage, inputRef, minLength, children, ...props } = all
  const { showPassword, hidePassword, passwordShown, passwordHidden } =
    useCredentialsContext().messages.common
  const { isRevealed, wasToggled, toggle, ref } = useReveal(inputRef)
  usePolicyMark(props.id, minLength)
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
          {...describe({ id: props.id, hint, errorMessage })}
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
          aria-label={`${isRevealed ? hidePassword : showPassword}: ${label}`}
          aria-controls={props.id}
          onClick={toggle}
        >
          {isRevealed ? <EyeOffIcon /> : <EyeIcon />}
        </button>
      </div>
      {children}
      <span role="status" className="credentials-visually-hidden">
        {wasToggled && (isRevealed ? passwordShown : passwordHidden)}
      </span>
    </FieldFrame>
  )
})
