export interface UsernameHintProps {
  /** The address that the password belongs to. */
  email: string | undefined
}

/**
 * Tells password managers whose password this is, and nobody else.
 * Renders an `<input>` that cannot be seen, reached or heard, or nothing.
 */
export function UsernameHint({ email }: UsernameHintProps) {
  if (email === undefined) return null
  return (
    <input
      className="credentials-hidden"
      type="text"
      name="username"
      autoComplete="username"
      value={email}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
