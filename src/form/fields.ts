import * as z from 'zod/mini'
import type { ValidationMessages } from '../messages/Messages.js'
import { defaultMinLength, type PasswordPolicy } from '../provider/CredentialsProvider.js'

/** The name of what is wrong with a field; the words are in the catalogues. */
export type Issue = keyof ValidationMessages

/**
 * An e-mail address, without white space around it. Permissive on purpose: one at sign and a dot behind it. What
 * more is asked refuses addresses that exist, such as international ones.
 * @internal
 */
export const email = z
  .string(issue('emailMissing'))
  .check(
    z.trim(),
    z.minLength(1, issue('emailMissing')),
    z.regex(/^$|^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, issue('emailInvalid')),
  )

/** The current password: any, since old ones can be shorter than a new one may be. Never trimmed. @internal */
export const currentPassword = z
  .string(issue('passwordMissing'))
  .check(z.minLength(1, issue('passwordMissing')))

/** A new password, counted in code points and never trimmed or normalised. @internal */
export function newPassword({ minLength = defaultMinLength }: PasswordPolicy) {
  return z.string(issue('newPasswordMissing')).check(
    z.minLength(1, issue('newPasswordMissing')),
    z.refine(
      (password) => password === '' || Array.from(password).length >= minLength,
      issue('passwordTooShort'),
    ),
  )
}

/** The repetition of a new password; that both are the same is the schema's to say. @internal */
export const confirmPassword = z
  .string(issue('confirmPasswordMissing'))
  .check(z.minLength(1, issue('confirmPasswordMissing')))

/** Whether the repetition is the same, to the byte. @internal */
export function isRepeated(typed: { newPassword: string; confirmPassword: string }): boolean {
  return typed.newPassword === typed.confirmPassword
}

/** What is wrong where it is not. @internal */
export const notRepeated = { path: ['confirmPassword'], error: issue('passwordMismatch') }

/** Names what is wrong. @internal */
export function issue(name: Issue): Issue {
  return name
}
