import type { CredentialsErrorCode } from '../client/CredentialsError.js'
import type { PluralForms } from './format.js'
import type { AccountMessages, StrengthMessages, ValidationMessages } from './groups.js'

/** Messages of every operation. */
export interface OperationMessages {
  /** The heading of the form. */
  title: string
  /** The submit button. */
  submit: string
  /** The submit button while the request is pending. */
  pending: string
  /** The heading that replaces the form. */
  successTitle: string
  /** What happened and what to do next. */
  successText: string
  /** The change may or may not be in effect; how to find out. Must not say that nothing changed. */
  outcomeUnknown: string
}

/** Messages of service errors, by error code. `outcomeUnknown` depends on the operation; `abortedBeforeSend` is never shown. */
export type ErrorMessages = Record<
  Exclude<CredentialsErrorCode, 'outcomeUnknown' | 'headersUnavailable' | 'abortedBeforeSend'>,
  string
> & {
  /** Replaces `tooManyAttempts` if the response says how long to wait. `{when}` is a text like "in 5 minutes". */
  tooManyAttemptsRetryAfter: string
}

/** All messages of the package in one language. Plain data that a server can send to a client. */
export interface Messages {
  /** The language as a BCP 47 tag, for the `lang` attribute, plurals and times. `en_GB` is read as `en-GB`. */
  locale: string
  /** Messages of more than one form. */
  common: {
    /** The heading of the error summary. */
    errorSummaryTitle: string
    /** Announced after a submit that left `{count}` fields invalid: how many need attention. */
    errorCount: string | PluralForms
    /** The accessible name of the button that shows a password, and hides it again. `{label}` is the label of the field. */
    showPassword: string
    hidePassword: string
    /** Announced after the button was pressed. */
    passwordShown: string
    passwordHidden: string
    /** The hint of a new password. `{count}` is the minimum number of characters. */
    newPasswordHint: string | PluralForms
    /** The button that sends the form again after a request that was not sent. */
    retry: string
    /** The heading of the list of password rules. */
    passwordRules: string
    /** The state of a rule in that list, announced after its label. */
    ruleMet: string
    ruleNotMet: string
    /** The button that closes a form without sending it. */
    cancel: string
    /** The link to the sign-in page. */
    signIn: string
    /** The link to the page that requests a password reset. */
    requestPasswordReset: string
    /** The link to the page that changes the email address. */
    changeEmail: string
    /** The link to the account of the customer. */
    account: string
    /** The link at the current password, to the page that requests a password reset. */
    forgotPassword: string
    /** The link to the sign-in page for a customer who came from there. */
    backToSignIn: string
    /** What to do if the email does not arrive. */
    emailNotReceived: string
    /** The button that shows the form again, to correct the email address. */
    tryAnotherEmail: string
    /** The button that sends the email again. Announced when it is available. */
    resendEmail: string
    /** When that button is available again. `{when}` is a text like "in 42 seconds". */
    resendEmailWait: string
    /** Announced after the email was sent again. Must not reveal whether the account exists. */
    emailResent: string
    /** The heading of a page that was opened without a valid link. */
    invalidLinkTitle: string
    /** Possible reasons, and what to do. Must also be true if the page was reloaded and the link still works. */
    invalidLinkText: string
    /** The heading that replaces the form after the service has rejected the link. */
    expiredLinkTitle: string
    /** Possible reasons, and what to do. */
    expiredLinkText: string
  }
  /** Validation errors. */
  validation: ValidationMessages
  /** Service errors. */
  errors: ErrorMessages
  /** Scores of the password strength meter, from the worst to the best. */
  strength: StrengthMessages
  /** The form that changes the email address. */
  changeEmail: OperationMessages & {
    /** Replaces the field if the current email address is known. `{email}` is the address. */
    currentEmailSentence: string
    /** The label of the field for the current email address. */
    currentEmail: string
    /** The label of the field for the current password, which confirms the request. */
    password: string
    newEmail: string
    newEmailHint: string
    syncContactEmail: string
  }
  /** The form that confirms the new email address. */
  confirmEmailChange: OperationMessages & {
    /** What the submit button does. */
    description: string
  }
  /** The form that requests a password reset. `successText` must not reveal whether the account exists. */
  requestPasswordReset: OperationMessages & {
    /** What the email contains. */
    description: string
    email: string
  }
  /** The form that sets a new password after an emailed link. */
  resetPassword: OperationMessages & {
    /** Rejected without a reason: the link or the new password may be the cause. */
    requestRejected: string
    /** Replace `title`, `submit`, `successTitle` and `successText` for the first password of an account. */
    firstTitle: string
    firstSubmit: string
    firstSuccessTitle: string
    firstSuccessText: string
    newPassword: string
    confirmPassword: string
  }
  /** The form that changes the password. */
  changePassword: OperationMessages & {
    /** As `errors.wrongPassword`, after a request whose outcome is unknown: the change may already be in effect. */
    wrongPasswordAfterUnknownOutcome: string
    currentPassword: string
    /** Replaces `currentPassword` for a password that the customer got from the shop. */
    initialPassword: string
    initialPasswordHint: string
    /** The form for an account without a password, which requests an email. `{email}` is the address. */
    setTitle: string
    setText: string
    setSubmit: string
    newPassword: string
    confirmPassword: string
  }
  /** The account page. */
  account: AccountMessages
}
