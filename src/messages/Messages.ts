import type { CredentialsErrorCode } from '../client/CredentialsError.js'
import type { PluralForms } from './format.js'

/** What every operation says. */
interface OperationMessages {
  /** The heading of the form. */
  title: string
  /** The label of the button that sends. */
  submit: string
  /** Stands in the button's place while the request is under way. */
  pending: string
  successTitle: string
  /** What has happened and what happens next. */
  successText: string
  /** Sent, and no answer came: that it may have worked, and how to find out. Never that nothing changed. */
  outcomeUnknown: string
}

/** A facts-to-words list for everything that can be wrong with a field before anything is sent. */
export interface ValidationMessages {
  /** An e-mail address was left empty. */
  emailMissing: string
  /** The new address was left empty, beside one that is asked for too. */
  newEmailMissing: string
  /** It is no e-mail address. */
  emailInvalid: string
  /** The new address is the one in use. */
  emailUnchanged: string
  /** The current password is empty. */
  passwordMissing: string
  /** The new password was left empty. */
  newPasswordMissing: string
  /** The new password has fewer than `{count}` characters. */
  passwordTooShort: string | PluralForms
  /** The new password is the current one. */
  passwordUnchanged: string
  /** The shop's own check found the new password: too common, or known from a breach. */
  passwordNotAllowed: string
  /** The repetition was left empty. */
  confirmPasswordMissing: string
  /** The repetition differs. */
  passwordMismatch: string
}

/** What a meter says of a new password: whole sentences, which are also read out. */
export interface StrengthMessages {
  /** Of five: zxcvbn's 0. */
  veryWeak: string
  /** zxcvbn's 1. */
  weak: string
  /** zxcvbn's 2. */
  fair: string
  /** zxcvbn's 3. */
  strong: string
  /** zxcvbn's 4. */
  veryStrong: string
}

/** The codes whose words do not depend on the operation. `aborted` is never shown. */
export type ErrorMessages = Record<Exclude<CredentialsErrorCode, 'outcomeUnknown' | 'aborted'>, string> & {
  /** As `tooManyAttempts`, when the service said how long to wait; `{when}` is "in 5 minutes". */
  tooManyAttemptsRetryAfter: string
}

/** Every sentence and label of the package in one language. Plain data: a server can send it to a client. */
export interface Messages {
  /** The language as a BCP 47 tag, for the `lang` attribute, plurals and times. */
  locale: string
  /** What more than one form says. */
  common: {
    /** The heading above a list of what is wrong. */
    errorSummary: string
    /** Stands above fields of which none may stay empty. */
    allFieldsRequired: string
    /** The name of the button that shows a password. */
    showPassword: string
    hidePassword: string
    /** Said after the button was pressed. */
    passwordShown: string
    passwordHidden: string
    /** The hint below a new password; `{count}` is the least number of characters. */
    newPasswordHint: string | PluralForms
    /** The link to the page that signs a customer in. */
    signIn: string
    /** The link to the page that asks for a password reset. */
    requestPasswordReset: string
    /** The link to the page that changes the e-mail address. */
    changeEmail: string
    /** The link to the customer's account. */
    account: string
    /** Where to look for a mail that does not come. */
    emailNotReceived: string
    /** The button that brings an empty form back after a mail went to a wrong address. */
    useAnotherEmail: string
    /** The heading where a page was opened without a link that can work. */
    invalidLinkTitle: string
    /** Why that can be, and what to do. */
    invalidLinkText: string
  }
  /** What is wrong with a field, before anything is sent. */
  validation: ValidationMessages
  /** What went wrong, by the code of the error. */
  errors: ErrorMessages
  /** How hard a new password is to guess, from the worst to the best. */
  strength: StrengthMessages
  /** The form that changes the e-mail address. */
  changeEmail: OperationMessages & {
    /** Stands in the field's place where the shop knows the address. */
    currentEmailText: string
    currentEmail: string
    password: string
    newEmail: string
    newEmailHint: string
    syncContactEmail: string
  }
  /** The form that confirms the new address. */
  confirmEmailChange: OperationMessages & {
    /** What pressing the button does. */
    description: string
  }
  /** The form that asks for a password reset. */
  requestPasswordReset: OperationMessages & {
    /** What will be mailed. */
    description: string
    email: string
  }
  /** The form that sets a new password with a link. */
  resetPassword: OperationMessages & {
    /** Rejected without a reason: the link or the new password may be the cause. */
    rejected: string
    newPassword: string
    confirmPassword: string
  }
  /** The form that changes the password. */
  changePassword: OperationMessages & {
    /** As `errors.wrongPassword`, after a request whose outcome is unknown: the change may already be in effect. */
    wrongPasswordAfterUnknown: string
    currentPassword: string
    newPassword: string
    confirmPassword: string
  }
}

/** Sentences to say differently; what is left out stays as it is. */
export type MessageOverrides = {
  [Group in Exclude<keyof Messages, 'locale'>]?: Partial<Messages[Group]>
}
