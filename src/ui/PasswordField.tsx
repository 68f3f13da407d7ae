import { useCredentials } from '../provider/useCredentials.js'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.js'
import { EyeIcon, EyeOffIcon } from './icons.js'
import { useReveal } from './useReveal.js'

export interface PasswordFieldProps extends FieldProps {
  /** Which password a password manager fills in, or offers to keep. */
  autoComplete: 'current-password' | 'new-password'
}

/**
 * A field for a password, with a button that shows it. It is masked again as the form is sent or the page is left.
 * Renders a `<div>` with a `<label>`, an `<input>` and a `<button>`.
 */
export function PasswordField({ label, hint, error, inputRef, ...props }: PasswordFieldProps) {
  const { showPassword, hidePassword, passwordShown, passwordHidden } = useCredentials().messages.common
  const { isRevealed, wasToggled, toggle, ref } = useReveal(inputRef)
  return (
    <FieldFrame id={props.id} label={label} hint={hint} error={error}>
      <div className="credentials-password">
        <input
          {...props}
          {...describe({ id: props.id, hint, error })}
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
      <span role="status" className="credentials-hidden">
        {wasToggled && (isRevealed ? passwordShown : passwordHidden)}
      </span>
    </FieldFrame>
  )
}
