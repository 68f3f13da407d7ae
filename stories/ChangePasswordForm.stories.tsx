import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangePasswordForm, PasswordRules } from '../src/index.js'
import { PasswordStrengthMeter } from '../src/strength.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Change password',
  component: ChangePasswordForm,
  args: { email: seedCustomer.email },
} satisfies Meta<typeof ChangePasswordForm>

export default meta
type Story = StoryObj<typeof meta>

const typed = {
  'Current password': seedCustomer.password,
  'New password': 'a quiet river at dawn',
  'Confirm new password': 'a quiet river at dawn',
}

const rules = [
  { label: 'One number', isMet: (password: string) => /\d/.test(password) },
  {
    label: 'One capital letter',
    errorMessage: 'Add a capital letter.',
    isMet: (password: string) => /\p{Lu}/u.test(password),
  },
]

/** Initial state. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Change password' })).toBeVisible()
    await expect(canvas.getByLabelText('Current password')).toHaveAttribute(
      'autocomplete',
      'current-password',
    )
    await expect(canvas.getByRole('link', { name: 'Forgot your password?' })).toBeVisible()
  },
}

/** Several fields are invalid. The first one takes the focus. */
export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'Current password': 'old', 'New password': 'short' })
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'New password', /Use 8 or more characters/)
  },
}

/**
 * The service rejects the current password. Only that field is cleared, and it takes the focus. The link to a password reset
 * is below the error.
 */
export const WrongPassword: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, { ...typed, 'Current password': 'not this one' })
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'Current password', /not your current password/)
    await expect(canvas.getAllByRole('link', { name: 'Forgot your password?' })).toHaveLength(1)
    await expect(canvas.getByLabelText('New password')).toHaveValue('a quiet river at dawn')
  },
}

/** The service rejects the new password, because its policy is stricter than the form's. */
export const PasswordRejected: Story = {
  play: async ({ canvasElement, loaded }) => {
    const details = [{ field: 'newPassword', type: 'weak_password', message: 'Too common.' }]
    emulatorOf(loaded).addFault({
      operation: 'changePassword',
      response: {
        status: 400,
        body: JSON.stringify({ status: 400, type: 'validation_failure', message: 'Invalid.', details }),
      },
    })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'New password', /wasn’t accepted/)
  },
}

/** The customer is no longer signed in. Typed values stay. */
export const SessionExpired: Story = {
  parameters: { signedInAs: null },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expectAnnounced('You’ve been signed out')
    await expect(canvas.getByLabelText('New password')).toHaveValue('a quiet river at dawn')
  },
}

/** The request is pending. The button keeps the focus. */
export const Pending: Story = {
  play: async ({ canvas, canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ operation: 'changePassword', delayMs: Infinity })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expect(await canvas.findByRole('button', { name: 'Saving…' })).toHaveFocus()
  },
}

/** There is no connection. Nothing was sent. */
export const Offline: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ drop: 'beforeSend' })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expectAnnounced('You seem to be offline')
  },
}

/** The response was lost. The message says that the outcome is unknown, and how to find out. */
export const OutcomeUnknown: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ operation: 'changePassword', drop: 'afterCommit' })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expectAnnounced('couldn’t confirm the change')
  },
}

/** A success message replaces the form and takes the focus. */
export const Success: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expectAnnounced('Your password has been changed')
  },
}

/** With the optional strength meter, whose word lists are loaded on the first input. */
export const StrengthMeter: Story = {
  parameters: { providerProps: { components: { PasswordStrengthMeter } } },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, { 'New password': 'Summer2024!' })
    await expect(await canvas.findByText('Could be stronger')).toBeVisible()
  },
}

/** The current password is an initial one, which the customer got from the shop. */
export const InitialPassword: Story = {
  args: { hasInitialPassword: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Initial password')).toHaveAccessibleDescription(/from our team/)
  },
}

/** The rules of the policy are listed before typing. */
export const RulesBeforeTyping: Story = {
  parameters: { providerProps: { components: { PasswordRules }, passwordPolicy: { rules } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('New password')).toHaveAccessibleDescription(/One number/)
  },
}

/** Each rule is ticked while the password is typed. */
export const RulesWhileTyping: Story = {
  ...RulesBeforeTyping,
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, { 'New password': 'a quiet river at 7' })
    const items = canvas.getAllByRole('listitem')
    await waitFor(() => expect(items[1]).toHaveTextContent('One number, met'))
    await expect(items[2]).toHaveTextContent('One capital letter, not met yet')
  },
}

/** A rule is not met. Its own sentence is at the field. */
export const RuleNotMet: Story = {
  ...RulesBeforeTyping,
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      ...typed,
      'New password': 'a quiet river at 7',
      'Confirm new password': 'a quiet river at 7',
    })
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'New password', /Add a capital letter/)
  },
}

/** The service knows why it rejects the new password, and the app has a sentence for it. */
export const RejectedWithReason: Story = {
  parameters: {
    providerProps: {
      mapErrorCode: () => ({
        code: 'newPasswordRejected',
        customerMessage: 'You used this password before.',
      }),
    },
  },
  play: async ({ canvasElement, loaded }) => {
    const body = JSON.stringify({ status: 400, type: 'password_history', message: 'Invalid.' })
    emulatorOf(loaded).addFault({ operation: 'changePassword', response: { status: 400, body } })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'New password', /You used this password before/)
  },
}

/** The `de` catalogue. */
export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Passwort ändern')
    await expectFieldError(canvasElement, 'Aktuelles Passwort', /Bitte geben Sie Ihr aktuelles Passwort ein/)
  },
}
