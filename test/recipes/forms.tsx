import type { ReactElement } from 'react'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import type { CredentialsOperation } from '../../src/client.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'

interface FormCase {
  /** The operation of the service. */
  operation: CredentialsOperation
  /** Returns the form, with the token of a link if it needs one; `null` if the link has none. */
  create: (token: string | null) => ReactElement
  link?: 'passwordReset' | 'emailChange'
  title: string
  submit: string
  pending: string
  /** The labels of the fields, and what to type. */
  values: Readonly<Record<string, string>>
  /** The `autocomplete` of each field. */
  autoComplete: readonly string[]
  success: string
}

/** The five forms as a customer sees them. */
export const forms: Readonly<Record<string, FormCase>> = {
  'change email': {
    operation: 'changeEmail',
    create: () => <ChangeEmailForm currentEmail={email} />,
    title: 'Change email address',
    submit: 'Change email address',
    pending: 'Sending…',
    values: { 'New email address': 'ada@lovelace.example', 'Confirm with your password': password },
    autoComplete: ['email', 'current-password'],
    success: 'Check your email',
  },
  'confirm email change': {
    operation: 'confirmEmailChange',
    create: (token) => <ConfirmEmailChangeForm token={token} />,
    link: 'emailChange',
    title: 'Confirm your new email address',
    submit: 'Confirm email address',
    pending: 'Confirming…',
    values: {},
    autoComplete: [],
    success: 'Your email address has been changed',
  },
  'request password reset': {
    operation: 'requestPasswordReset',
    create: () => <RequestPasswordResetForm />,
    title: 'Forgot your password?',
    submit: 'Send reset link',
    pending: 'Sending…',
    values: { 'Email address': email },
    autoComplete: ['username'],
    success: 'Check your email',
  },
  'reset password': {
    operation: 'resetPassword',
    create: (token) => <ResetPasswordForm token={token} />,
    link: 'passwordReset',
    title: 'Set a new password',
    submit: 'Set password',
    pending: 'Saving…',
    values: { 'New password': next, 'Confirm new password': next },
    autoComplete: ['new-password', 'new-password'],
    success: 'Your password has been set',
  },
  'change password': {
    operation: 'changePassword',
    create: () => <ChangePasswordForm email={email} />,
    title: 'Change password',
    submit: 'Change password',
    pending: 'Saving…',
    values: { 'Current password': password, 'New password': next, 'Confirm new password': next },
    autoComplete: ['current-password', 'new-password', 'new-password'],
    success: 'Your password has been changed',
  },
}

/** Returns a form, and the emulator that has emailed the link it needs. */
export async function createForm({ create, link }: FormCase) {
  const emulator = createEmulator()
  return { emulator, form: create((link && (await mailToken(emulator, link))) ?? null) }
}
