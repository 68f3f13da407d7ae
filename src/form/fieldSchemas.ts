import * as z from 'zod/v4-mini'
import type { ValidationMessages } from '../messages/groups.js'
import { defaultMinLength } from '../provider/defaultMinLength.js'
import type { PasswordPolicy } from '../provider/types.js'

/** What can be wrong with a field, as a key of the message catalogues. */
export type Issue = keyof ValidationMessages

/**
 * Schema of an email address, trimmed. Deliberately permissive (one `@`, a dot in the domain), because stricter patterns
 * reject existing addresses such as international ones.
 * @internal
 */
export function email(missing: Issue = 'emailMissing') {
  return z
    .string(missing)
    .check(
      z.trim(),
      z.minLength(1, missing),
      z.regex(/^$|^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, issue('emailInvalid')),
    )
}

/** Schema of a password. It is never trimmed or normalised. */
function password(missing: Issue) {
  return z.string(missing).check(z.minLength(1, missing))
}

/** Schema of the current password. It has no minimum length, because older passwords may be shorter. @internal */
export function currentPassword() {
  return password('currentPasswordMissing')
}

/** Schema of a new password. Its length is counted in code points. @internal */
export function newPassword({
  minLength = defaultMinLength,
  maxLength = Infinity,
  rules = [],
}: PasswordPolicy) {
  const check = (isMet: (typed: string) => boolean, error: string) =>
    z.refine<string>((typed) => typed === '' || isMet(typed), error)
  return password('newPasswordMissing').check(
    check((typed) => Array.from(typed).length >= minLength, issue('passwordTooShort')),
    check((typed) => Array.from(typed).length <= maxLength, issue('passwordTooLong')),
    ...rules.map(({ isMet, label, errorMessage = label }) => check(isMet, errorMessage)),
  )
}

/** Schema of the password confirmation, optional unless the policy requires it. @internal */
export function confirmPassword({ requireConfirmation = true }: PasswordPolicy) {
  return requireConfirmation ? password('confirmPasswordMissing') : z.optional(z.string())
}

interface NewPasswordValues {
  newPassword: string
  confirmPassword?: string | undefined
}

/** Check that the confirmation equals the new password exactly. @internal */
export function passwordsMatch({ requireConfirmation = true }: PasswordPolicy) {
  return z.refine<NewPasswordValues>(
    (typed) => !requireConfirmation || typed.newPassword === typed.confirmPassword,
    {
      path: ['confirmPassword'],
      error: issue('passwordMismatch'),
    },
  )
}

/** Returns the issue, checked by the compiler. @internal */
export function issue(name: Issue): Issue {
  return name
}
