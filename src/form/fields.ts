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
export const email = emailOr('emailMissing')

/** The same, where the page asks for another one too. @internal */
export const newEmail = emailOr('newEmailMissing')

function emailOr(missing: Issue) {
  return z
    .string(missing)
    .check(
      z.trim(),
      z.minLength(1, missing),
      z.regex(/^$|^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, issue('emailInvalid')),
    )
}

/** The current password: any, since old ones can be shorter than a new one may be. Never trimmed. @internal */
export const currentPassword = z
  .string(issue('passwordMissing'))
  .check(z.minLength(1, issue('passwordMissing')))

/** A new password, counted in code points and never trimmed or normalised. @internal */
export function newPassword({ minLength = defaultMinLength }: PasswordPolicy = {}) {
  return z.string(issue('newPasswordMissing')).check(
    z.minLength(1, issue('newPasswordMissing')),
    z.refine(
      (password) => password === '' || Array.from(password).length >= minLength,
      issue('passwordTooShort'),
    ),
  )
}

/** The repetition of a new password, where the policy asks for one. @internal */
export function confirmPassword({ repeat = true }: PasswordPolicy) {
  const typed = z.string(issue('confirmPasswordMissing'))
  return repeat ? typed.check(z.minLength(1, issue('confirmPasswordMissing'))) : z.optional(typed)
}

interface Repeated {
  newPassword: string
  confirmPassword?: string | undefined
}

/** Says where a repetition is not the same, to the byte. @internal */
export function isRepeated({ repeat = true }: PasswordPolicy) {
  return z.refine<Repeated>((typed) => !repeat || typed.newPassword === typed.confirmPassword, {
    path: ['confirmPassword'],
    error: issue('passwordMismatch'),
  })
}

/** Names what is wrong. @internal */
export function issue(name: Issue): Issue {
  return name
}
