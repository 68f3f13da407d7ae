import { memo } from 'react'

/** Props of {@link HiddenUsernameField}. */
export interface HiddenUsernameFieldProps {
  /** The email address of the account. If unknown, a password manager may fill it in. */
  email?: string | undefined
}

/**
 * Hidden input that tells password managers which account the password belongs to. It is not sent.
 * Renders an `<input>` element that is invisible, not focusable and hidden from screen readers.
 */
export const HiddenUsernameField = memo(function HiddenUsernameField({ email }: HiddenUsernameFieldProps) {
  return (
    <input
      className="credentials-username"
      hidden
      type="text"
      name="username"
      autoComplete="username"
      {...(email === undefined ? {} : { value: email, readOnly: true })}
      tabIndex={-1}
      aria-hidden="true"
    />
  )
})
