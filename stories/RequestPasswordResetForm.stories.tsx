import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { RequestPasswordResetForm } from '../src/index.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Request password reset',
  component: RequestPasswordResetForm,
  parameters: { signedInAs: null },
} satisfies Meta<typeof RequestPasswordResetForm>

export default meta
type Story = StoryObj<typeof meta>

/** Initial state. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Email address')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Back to sign in' })).toBeVisible()
  },
}

/** The page passes the email address that was typed on the sign-in page. */
export const Prefilled: Story = {
  args: { defaultEmail: seedCustomer.email },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Email address')).toHaveValue(seedCustomer.email)
  },
}

/** The email address is incomplete. */
export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'Email address': 'ada' })
    await press(canvasElement, 'Send reset link')
    await expectFieldError(canvasElement, 'Email address', /a full email/)
  },
}

/** The service limits the number of requests (429 with `Retry-After`). */
export const TooManyAttempts: Story = {
  play: async ({ canvasElement, loaded }) => {
    const response = { status: 429, headers: { 'Retry-After': '300' } }
    emulatorOf(loaded).addFault({ operation: 'requestPasswordReset', response })
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send reset link')
    await expectAnnounced('Try again in 5 minutes')
  },
}

/** The service has sent an email. */
export const Success: Story = {
  play: async ({ canvasElement, loaded }) => {
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send reset link')
    await expectAnnounced('Check your email')
    await expect(emulatorOf(loaded).outbox).toHaveLength(1)
  },
}

/** No account has the email address. The page is the same, so it does not reveal whether an account exists. */
export const UnknownAccount: Story = {
  play: async ({ canvasElement, loaded }) => {
    await fill(canvasElement, { 'Email address': 'unknown@example.com' })
    await press(canvasElement, 'Send reset link')
    await expectAnnounced('Check your email')
    await expect(emulatorOf(loaded).outbox).toHaveLength(0)
  },
}

/** The `de` catalogue. */
export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'E-Mail-Adresse': seedCustomer.email })
    await press(canvasElement, 'Link senden')
    await expectAnnounced('Bitte prüfen Sie Ihr Postfach')
  },
}
