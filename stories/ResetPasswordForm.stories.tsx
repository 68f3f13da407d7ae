import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { RequestPasswordResetForm, ResetPasswordForm } from '../src/index.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Reset password',
  component: ResetPasswordForm,
  args: { token: undefined },
  argTypes: { token: { control: false } },
  // A valid token, as in an emailed link.
  parameters: { emailedLink: 'passwordReset', signedInAs: null },
  render: (args, { loaded }) => (
    <ResetPasswordForm {...args} token={args.token === undefined ? loaded.token : args.token} />
  ),
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

const typed = { 'New password': 'a quiet river at dawn', 'Confirm new password': 'a quiet river at dawn' }

/** Initial state. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('New password')).toHaveAccessibleDescription(/8 or more characters/)
  },
}

/** The password is shown. It is masked again on submit. */
export const Revealed: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Show password: New password')
    await expect(canvas.getByLabelText('New password')).toHaveAttribute('type', 'text')
  },
}

/** The two passwords differ. */
export const Mismatch: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { ...typed, 'Confirm new password': 'a quiet river at dusk' })
    await press(canvasElement, 'Set password')
    await expectFieldError(canvasElement, 'Confirm new password', /don’t match/)
  },
}

/** The token was used already, or has expired. A message replaces the form. */
export const LinkExpired: Story = {
  args: { token: 'a-token-that-was-used-already' },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Set password')
    await expectAnnounced('This link has expired')
    await expect(canvas.queryByRole('button')).toBeNull()
    await expect(canvas.getByRole('link', { name: 'Request a new link' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Back to sign in' })).toBeVisible()
  },
}

/** With `renderInvalidLink`, the customer requests a new link in place of the expired one. */
export const LinkExpiredInPlace: Story = {
  args: { ...LinkExpired.args, renderInvalidLink: (props) => <RequestPasswordResetForm {...props} /> },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Set password')
    await expectAnnounced('This link has expired')
    await expect(canvas.getByLabelText('Email address')).toBeVisible()
  },
}

/** The new link of the state before is requested. */
export const NewLinkRequested: Story = {
  args: LinkExpiredInPlace.args ?? {},
  play: async (context) => {
    await LinkExpiredInPlace.play?.(context)
    await fill(context.canvasElement, { 'Email address': seedCustomer.email })
    await press(context.canvasElement, 'Send reset link')
    await expectAnnounced('Check your email')
    await expect(emulatorOf(context.loaded).outbox).toHaveLength(2)
  },
}

/** The page was opened without a token, or reloaded. */
export const NoLink: Story = {
  args: { token: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Request a new link' })).toBeVisible()
  },
}

/** The response was lost. The message says that the outcome is unknown, and how to find out. */
export const OutcomeUnknown: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ operation: 'resetPassword', drop: 'afterCommit' })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Set password')
    await expectAnnounced('couldn’t confirm the change')
  },
}

/** The password is set. */
export const Success: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Set password')
    await expectAnnounced('Your password has been set')
  },
}

/** The account has no password yet. */
export const FirstPassword: Story = {
  args: { isFirstPassword: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Choose a password' })).toBeVisible()
  },
}

/** The first password is set. */
export const FirstPasswordSuccess: Story = {
  args: { isFirstPassword: true },
  play: async ({ canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Save password')
    await expectAnnounced('Your password has been saved')
  },
}

/** The `de` catalogue. */
export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Passwort festlegen')
    await expectFieldError(canvasElement, 'Neues Passwort', /Bitte geben Sie ein neues Passwort ein/)
  },
}
