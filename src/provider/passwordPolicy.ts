/** Requirements for new passwords. */
export interface PasswordPolicy {
  /**
   * Minimum length in code points.
   * @default 8 (the minimum of OWASP ASVS 5.0, 6.2.1, which advises 15)
   */
  minLength?: number | undefined
  /**
   * Whether a new password is entered twice. Every field can be revealed, so an app may leave it out.
   * @default true
   */
  requireConfirmation?: boolean | undefined
  /**
   * Custom check, for example against breached passwords. Runs on submit. Only `false` rejects; if it throws or takes more
   * than 3 seconds, the password is accepted.
   */
  isAllowed?:
    | ((
        password: string,
        options: { signal: AbortSignal },
      ) => boolean | undefined | Promise<boolean | undefined>)
    | undefined
}

/** The default of `minLength`. @internal */
export const defaultMinLength = 8
