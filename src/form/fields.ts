import * as z from 'zod/mini'
import type { ValidationMessages } from '../messages/Messages.js'
import { defaultMinLength, type PasswordPolicy } from '../provider/passwordPolicy.js'

/** The name of what is wrong with a field; the words are in the catalogues. */
export type Issue = keyof ValidationMessages

/**
 * An e-mail address, without white space around it. Permissive on purpose: one at sign and a dot behind it. What
 * more is asked refuses addresses that exist, such as international ones.
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

/** A password, byte for byte: never trimmed or normalised. */
function password(missing: Issue) {
  return z.string(missing).check(z.minLength(1, missing))
}

/** The current password: any, since old ones can be shorter than a new one may be. @internal */
export function currentPassword() {
  return password('passwordMissing')
}

/** A new password, counted in code points. @internal */
export function newPassword({ minLength = defaultMinLength }: PasswordPolicy) {
  return password('newPasswordMissing').check(
    z.refine((typed) => typed === '' || Array.from(typed).length >= minLength, issue('passwordTooShort')),
  )
}

/** The repetition of a new password, where the policy asks for one. @internal */
export function confirmPassword({ requireConfirmation = true }: PasswordPolicy) {
  return requireConfirmation ? password('confirmPasswordMissing') : z.optional(z.string())
}

interface Repeated {
  newPassword: string
  confirmPassword?: string | undefined
}

/** Says where a repetition is not the same, to the byte. @internal */
export function isRepeated({ requireConfirmation = true }: PasswordPolicy) {
  return z.refine<Repeated>((typed) => !requireConfirmation || typed.newPassword === typed.confirmPassword, {
    path: ['confirmPassword'],
    error: issue('passwordMismatch'),
  })
}

/** Names what is wrong. @internal */
export function issue(name: Issue): Issue {
  return name
}
