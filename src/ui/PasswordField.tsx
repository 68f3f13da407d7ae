import { memo } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { PasswordFieldProps } from '../provider/fieldProps.js'
import { describedByProps, FieldFrame } from './FieldFrame.js'
import { EyeIcon } from './icons.js'
import { useMinLengthIndicator } from './useMinLengthIndicator.js'
import { useReveal } from './useReveal.js'

/**
 * Password field with a button that shows the password. It is hidden again on submit and when the customer navigates
 * away. Renders a `<div>` element.
 */
export const PasswordField = memo(function PasswordField(all: PasswordFieldProps) {
  const { label, hint, errorMessage, inputRef, minLength, children, ...props } = all
  const { showPassword, hidePassword, passwordShown, passwordHidden } =
    useCredentialsContext().messages.common
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
          aria-label={`${isRevealed ? hidePassword : showPassword}: ${label}`}
          aria-controls={props.id}
          onClick={toggle}
        >
          <EyeIcon isCrossedOut={isRevealed} />
        </button>
      </div>
      {children}
      <span role="status" className="credentials-visually-hidden">
        {wasToggled && (isRevealed ? passwordShown : passwordHidden)}
      </span>
    </FieldFrame>
  )
})
