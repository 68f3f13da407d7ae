import type { Messages } from './Messages.js'

/** The words in English. */
export const en: Messages = {
  locale: 'en',
  common: {
    errorSummary: 'There is a problem',
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
    startAgain: 'Use another address',
    linkInvalidTitle: 'This link does not work',
  },
  validation: {
    emailMissing: 'Enter an e-mail address.',
    emailInvalid: 'Enter an e-mail address in full, like name@example.com.',
    emailUnchanged: 'Enter an address other than the one you use now.',
    passwordMissing: 'Enter your current password.',
    newPasswordMissing: 'Enter a new password.',
    passwordTooShort: {
      one: 'Use at least one character.',
      other: 'Use at least {count} characters.',
    },
    passwordUnchanged: 'Choose a password other than your current one.',
    confirmPasswordMissing: 'Enter the new password again.',
    passwordMismatch: 'The two passwords differ. Enter the new one again.',
  },
  errors: {
    wrongPassword: 'That is not your current password. Enter it again.',
    linkInvalid: 'This link no longer works. It has been used already, or it is too old. Request a new one.',
    emailInUse: 'This address cannot be used. Choose another one.',
    emailRefused: 'This address was not accepted. Check it, or choose another one.',
    passwordRefused: 'This password was not accepted. Choose another one.',
    accountNotFound: 'This did not work. Check what you entered.',
    sessionExpired:
      'You are not signed in any more. Sign in again, then send this form once more. Nothing was changed.',
    forbidden: 'Your account does not allow this. Nothing was changed. Contact the shop if you need help.',
    tooManyAttempts: 'Too many attempts. Wait a few minutes, then try again. Nothing was changed.',
    tooManyAttemptsUntil: 'Too many attempts. Try again {when}. Nothing was changed.',
    refused: 'This was not accepted. Check what you entered. Nothing was changed.',
    offline: 'You seem to be offline. Nothing was sent. Check your connection, then try again.',
    unavailable: 'The shop cannot be reached right now. Nothing was sent. Try again in a moment.',
    invalidConfiguration: 'This page does not work properly. Nothing was sent. Contact the shop.',
  },
  changeEmail: {
    title: 'Change e-mail address',
    currentEmail: 'You sign in with {email} now.',
    email: 'Current e-mail address',
    password: 'Password',
    newEmail: 'New e-mail address',
    newEmailHint: 'We send a link there. Your address changes when you open it.',
    syncContactEmail: 'Also use it as my contact address',
    submit: 'Change e-mail address',
    pending: 'Sending…',
    successTitle: 'Check your new inbox',
    successText:
      'We sent a link to {newEmail}. Open it to confirm the change. Until then you sign in with your current address. No mail? Look in the spam folder, or check the address and try again.',
    outcomeUnknown:
      'We got no answer. Your request may have arrived. Look for a mail at the new address before you try again.',
  },
  confirmEmailChange: {
    title: 'Confirm your new e-mail address',
    text: 'Press the button to sign in with your new e-mail address from now on.',
    submit: 'Confirm e-mail address',
    pending: 'Confirming…',
    successTitle: 'Your e-mail address is changed',
    successText: 'From now on, sign in with your new e-mail address. Your password stays the same.',
    outcomeUnknown:
      'We got no answer. Your new address may be confirmed already: try to sign in with it before you request a new link.',
  },
  requestPasswordReset: {
    title: 'Forgotten your password?',
    text: 'Enter your e-mail address. We send you a link with which you can set a new password.',
    email: 'E-mail address',
    submit: 'Send link',
    pending: 'Sending…',
    successTitle: 'Check your inbox',
    successText:
      'If there is an account for {email}, a link to set a new password is on its way. No mail? Look in the spam folder, or check the address and try again.',
    outcomeUnknown: 'We got no answer. A mail may be on its way: look in your inbox before you try again.',
  },
  resetPassword: {
    title: 'Set a new password',
    newPassword: 'New password',
    confirmPassword: 'New password, again',
    submit: 'Set password',
    pending: 'Saving…',
    successTitle: 'Your password is set',
    successText: 'Sign in with your new password.',
    outcomeUnknown:
      'We got no answer. Your new password may be set already: try to sign in with it before you request a new link.',
  },
  changePassword: {
    title: 'Change password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    confirmPassword: 'New password, again',
    submit: 'Change password',
    pending: 'Saving…',
    successTitle: 'Your password is changed',
    successText: 'Use your new password the next time you sign in.',
    outcomeUnknown:
      'We got no answer. Your password may have been changed: try the new one the next time you sign in, and request a reset link if neither works.',
  },
}
