/** What a new password must be. */
export interface PasswordPolicy {
  /**
   * The least number of characters, counted as code points.
   * @default 8 (the least that OWASP ASVS 5.0, 6.2.1, allows; it advises 15)
   */
  minLength?: number | undefined
  /**
   * Whether a new password is asked for twice. Every field can be shown, so a shop may do without.
   * @default true
   */
  requireConfirmation?: boolean | undefined
  /**
   * The shop's own check, such as against passwords known from breaches: `false` refuses, and nothing else does. It is
   * asked once, as the form is sent. It fails open: if it throws or takes longer than 3 seconds, the password is taken,
   * for a list that cannot be reached must lock nobody out.
   */
  isAllowed?:
    | ((
        password: string,
        options: { signal: AbortSignal },
      ) => boolean | undefined | Promise<boolean | undefined>)
    | undefined
}

/** The fewest characters of a new password, unless the shop says otherwise. @internal */
export const defaultMinLength = 8
