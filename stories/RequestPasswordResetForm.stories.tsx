import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { RequestPasswordResetForm } from '../src/index.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Request password reset',
  component: RequestPasswordResetForm,
  parameters: { signedInAs: null },
  // The wait and the clock of another story.
  beforeEach: () => {
    sessionStorage.removeItem('emporix-credentials:requestPasswordReset:resend')
    return () => Reflect.deleteProperty(performance, 'now')
  },
} satisfies Meta<typeof RequestPasswordResetForm>

export default meta
type Story = StoryObj<typeof meta>

/** Lets a minute pass on the clock that measures the wait before another email. */
function skipWait() {
  const now = performance.now.bind(performance)
  performance.now = () => now() + 60_000
}

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

/** The email can be sent again after a minute. Until then the button is unavailable, and a countdown shows the rest. */
export const ResendWait: Story = {
  play: async (context) => {
    await Success.play?.(context)
    const button = context.canvas.getByRole('button', { name: 'Resend email' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(context.canvas.getByText(/^You can resend the email in \d+ seconds\.$/)).toBeVisible()
  },
}

/** The email was sent again. */
export const Resent: Story = {
  play: async (context) => {
    await Success.play?.(context)
    skipWait()
    await press(context.canvasElement, 'Resend email')
    await expect(await context.canvas.findByText('Email sent again.')).toBeVisible()
    await expect(emulatorOf(context.loaded).outbox).toHaveLength(2)
  },
}

/** The service limits the number of emails. The wait is that of `Retry-After`. */
export const ResendTooOften: Story = {
  play: async (context) => {
    await Success.play?.(context)
    skipWait()
    const response = { status: 429, headers: { 'Retry-After': '300' } }
    emulatorOf(context.loaded).addFault({ operation: 'requestPasswordReset', response })
    await press(context.canvasElement, 'Resend email')
    await expect(await context.canvas.findByText('You can resend the email in 5 minutes.')).toBeVisible()
  },
}

/** The customer corrects the email address, which is still in the field. */
export const DifferentEmail: Story = {
  play: async (context) => {
    await Success.play?.(context)
    await press(context.canvasElement, 'Use a different email')
    await expect(context.canvas.getByLabelText('Email address')).toHaveValue(seedCustomer.email)
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
