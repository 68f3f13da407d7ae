import type { PluralForms } from './format.js'

/** Messages of validation errors, by validation key. */
export interface ValidationMessages {
  /** An email address is empty. */
  emailMissing: string
  /** The new email address is empty, in a form that has another one too. */
  newEmailMissing: string
  /** Not an email address. */
  emailInvalid: string
  /** The new email address is the current one. */
  emailUnchanged: string
  /** The current password is empty. */
  currentPasswordMissing: string
  /** The new password is empty. */
  newPasswordMissing: string
  /** The new password has fewer than `{count}` characters. */
  passwordTooShort: string | PluralForms
  /** The new password has more than `{count}` characters. */
  passwordTooLong: string | PluralForms
  /** The new password is the current one. */
  passwordUnchanged: string
  /** Custom validation rejected the new password: too common, or part of a data breach. */
  passwordNotAllowed: string
  /** The confirmation is empty. */
  confirmPasswordMissing: string
  /** The confirmation differs from the new password. */
  passwordMismatch: string
}

/** Messages of the password strength meter. Complete sentences, because they are announced. */
export interface StrengthMessages {
  /** zxcvbn score 0 of 4. */
  veryWeak: string
  /** zxcvbn score 1. */
  weak: string
  /** zxcvbn score 2. */
  fair: string
  /** zxcvbn score 3. */
  strong: string
  /** zxcvbn score 4. */
  veryStrong: string
}

/** Messages of the account page. */
export interface AccountMessages {
  /** The heading of the page. */
  title: string
  /** The label of the row for the email address. */
  email: string
  /** The label of the row for the password. */
  password: string
  /** The button of a row. */
  change: string
  /** The accessible name of the button for the email address. Contains the text of `change`. */
  changeEmail: string
  /** The accessible name of the button for the password. Contains the text of `change`. */
  changePassword: string
  /** What to do after the email was sent. `{newEmail}` is the new address. */
  emailChanged: string
  /** The password was changed. */
  passwordChanged: string
}
