import { memo } from 'react'

/** What {@link UsernameHint} takes. */
export interface UsernameHintProps {
  /** The address that the password belongs to; where the page does not know it, a password manager may fill it in. */
  email?: string | undefined
}

/**
 * Tells password managers whose password this is, and nobody else. It is not sent.
 * Renders an `<input>` that cannot be seen, reached or heard.
 */
export const UsernameHint = memo(function UsernameHint({ email }: UsernameHintProps) {
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
