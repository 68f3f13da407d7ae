import type { Messages } from './Messages.js'

/** Messages in English. */
export const en: Messages = {
  locale: 'en',
  common: {
    errorSummaryTitle: 'There is a problem',
    errorCount: { one: '{count} field needs your attention.', other: '{count} fields need your attention.' },
    allFieldsRequired: 'All fields are required.',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    passwordShown: 'Your password is shown.',
    passwordHidden: 'Your password is hidden.',
    newPasswordHint: {
      one: 'At least one character.',
      other: 'At least {count} characters. A few words in a row make a good one.',
    },
    signIn: 'Sign in',
    requestPasswordReset: 'Request a new link',
    changeEmail: 'Request a new link',
    account: 'Back to your account',
    emailNotReceived: 'Didn’t get the email? Check your spam folder, or check the address and try again.',
    tryAnotherEmail: 'Use another address',
    invalidLinkTitle: 'This link does not work',
    invalidLinkText:
      'It is incomplete, too old or used already, or the page was reloaded. Request a new link to go on.',
  },
  validation: {
    emailMissing: 'Enter an email address.',
    newEmailMissing: 'Enter your new email address.',
    emailInvalid: 'Enter a full email address, like name@example.com.',
    emailUnchanged: 'Enter an address other than the one you use now.',
    currentPasswordMissing: 'Enter your current password.',
    newPasswordMissing: 'Enter a new password.',
    passwordTooShort: {
      one: 'Use at least one character.',
      other: 'Use at least {count} characters.',
    },
    passwordUnchanged: 'Choose a password other than your current one.',
    passwordNotAllowed: 'This password is known to others or easy to guess. Choose another one.',
    confirmPasswordMissing: 'Enter the new password again.',
    passwordMismatch: 'The two passwords differ. Enter the new one again.',
  },
  errors: {
    wrongPassword: 'That is not your current password. Enter it again.',
    invalidLink: 'This link no longer works. It has been used already, or it is too old. Request a new one.',
    emailInUse: 'This address cannot be used. Choose another one.',
    newEmailRejected: 'This address was not accepted. Check it, or choose another one.',
    newPasswordRejected: 'This password was not accepted. Choose another one.',
    accountNotFound: 'This did not work. Check what you entered.',
    sessionExpired:
      'You have been signed out. Sign in again, then send this form once more. Nothing was changed.',
    forbidden: 'Your account does not allow this. Nothing was changed. Contact the shop if you need help.',
    tooManyAttempts: 'Too many attempts. Wait a few minutes, then try again. Nothing was changed.',
    tooManyAttemptsRetryAfter: 'Too many attempts. Try again {when}. Nothing was changed.',
    requestRejected: 'This was not accepted. Check what you entered. Nothing was changed.',
    offline: 'You seem to be offline. Nothing was sent. Check your connection, then try again.',
    accessTokenUnavailable:
      'The shop cannot be reached right now. Nothing was changed. Try again in a moment.',
    invalidConfiguration: 'This page isn’t working properly. Nothing was sent. Contact the shop.',
  },
  strength: {
    veryWeak: 'Very easy to guess',
    weak: 'Easy to guess',
    fair: 'Could be stronger',
    strong: 'Strong password',
    veryStrong: 'Very strong password',
  },
  changeEmail: {
    title: 'Change email address',
    currentEmailSentence: 'You sign in with {email} now.',
    currentEmail: 'Current email address',
    password: 'Password',
    newEmail: 'New email address',
    newEmailHint: 'We send a link there. Your address changes when you open it.',
    syncContactEmail: 'Also use it as my contact address (optional)',
    submit: 'Change email address',
    pending: 'Sending…',
    successTitle: 'Check your new inbox',
    successText:
      'We sent a link to {newEmail}. Open it to confirm the change. Until then you sign in with your current address.',
    outcomeUnknown:
      'We got no answer. Your request may have arrived. Look for an email at the new address before you try again.',
  },
  confirmEmailChange: {
    title: 'Confirm your new email address',
    description: 'Press the button to sign in with your new email address from now on.',
    submit: 'Confirm email address',
    pending: 'Confirming…',
    successTitle: 'Your email address has been changed',
    successText: 'From now on, sign in with your new email address. Your password stays the same.',
    outcomeUnknown:
      'We got no answer. Your new address may be confirmed already: try to sign in with it before you request a new link.',
  },
  requestPasswordReset: {
    title: 'Forgotten your password?',
    description: 'Enter your email address. We’ll send you a link to set a new password.',
    email: 'Email address',
    submit: 'Send link',
    pending: 'Sending…',
    successTitle: 'Check your inbox',
    successText: 'If there is an account for {email}, a link to set a new password is on its way.',
    outcomeUnknown: 'We got no answer. An email may be on its way: look in your inbox before you try again.',
  },
  resetPassword: {
    requestRejected:
      'This was not accepted. Choose another password. If that does not help, the link no longer works: request a new one. Nothing was changed.',
    title: 'Set a new password',
    newPassword: 'New password',
    confirmPassword: 'New password, again',
    submit: 'Set password',
    pending: 'Saving…',
    successTitle: 'Your password has been set',
    successText: 'Sign in with your new password.',
    outcomeUnknown:
      'We got no answer. Your new password may be set already: try to sign in with it before you request a new link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'That is not your current password. It may have been changed already: try the new one.',
    title: 'Change password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    confirmPassword: 'New password, again',
    submit: 'Change password',
    pending: 'Saving…',
    successTitle: 'Your password has been changed',
    successText: 'Use your new password the next time you sign in.',
    outcomeUnknown:
      'We got no answer. Your password may have been changed: try the new one the next time you sign in, and request a reset link if neither works.',
  },
}
