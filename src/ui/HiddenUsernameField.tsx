import { memo } from 'react'

/** What {@link HiddenUsernameField} takes. */
export interface HiddenUsernameFieldProps {
  /** The address that the password belongs to; where the page does not know it, a password manager may fill it in. */
  email?: string | undefined
}

/**
 * Tells password managers whose password this is, and nobody else. It is not sent.
 * Renders an `<input>` that cannot be seen, reached or heard.
 */
export const HiddenUsernameField = memo(function HiddenUsernameField({ email }: HiddenUsernameFieldProps) {
  return (
    <input
      className="credentials-username"
      type="text"
      name="username"
      autoComplete="username"
      {...(email === undefined ? {} : { value: email, readOnly: true })}
      tabIndex={-1}
      aria-hidden="true"
    />
  )
})
