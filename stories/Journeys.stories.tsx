import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { Storefront } from './support/Storefront.js'
import { emulatorOf, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Journeys',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: { start: '#/forgotten' },
  argTypes: { start: { table: { disable: true } } },
  render: ({ start }, { loaded }) => <Storefront emulator={emulatorOf(loaded)} start={start} />,
  // Another journey may have left its route in the URL.
  beforeEach: () => window.history.replaceState(null, '', window.location.pathname + window.location.search),
} satisfies Meta<{ start: string }>

export default meta
type Story = StoryObj<typeof meta>

async function openLink(canvasElement: HTMLElement, name: string) {
  const link = await within(canvasElement).findByRole('link', { name })
  link.click()
}

async function signIn(canvasElement: HTMLElement, email: string, password: string) {
  await within(canvasElement).findByRole('heading', { name: 'Sign in' })
  await fill(canvasElement, { 'Email address': email, Password: password })
  await press(canvasElement, 'Sign in')
  await expect(await within(canvasElement).findByText(/Signed in as/)).toHaveTextContent(email)
}

/** Request a link, open the email, set a new password, and sign in with it. */
export const ForgottenPassword: Story = {
  name: 'Forgotten password',
  parameters: { signedInAs: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible()
  },
}

/** The same journey, played automatically. */
export const ForgottenPasswordPlayed: Story = {
  ...ForgottenPassword,
  name: 'Forgotten password (automated)',
  play: async ({ canvasElement }) => {
    const password = 'a quiet river at dawn'
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send reset link')
    await expectAnnounced('Check your email')
    await openLink(canvasElement, 'Set a new password')
    await within(canvasElement).findByLabelText('New password')
    await expect(window.location.hash).toBe('#/reset-password')
    await fill(canvasElement, { 'New password': password, 'Confirm new password': password })
    await press(canvasElement, 'Set password')
    await expectAnnounced('Your password has been set')
    await openLink(canvasElement, 'Sign in')
    await signIn(canvasElement, seedCustomer.email, password)
  },
}

/** Request the change, open the email at the new address, confirm, and sign in with the new email address. */
export const EmailChange: Story = {
  name: 'Email change',
  args: { start: '#/email' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Change email address' })).toBeVisible()
  },
}

/** The same journey, played automatically. */
export const ChangeOfAddressPlayed: Story = {
  ...EmailChange,
  name: 'Email change (automated)',
  play: async ({ canvas, canvasElement }) => {
    const newEmail = 'ada@lovelace.example'
    await fill(canvasElement, {
      'Confirm with your password': seedCustomer.password,
      'New email address': newEmail,
    })
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your email')
    await expect(canvas.getByRole('region', { name: 'Mailbox' })).toHaveTextContent(newEmail)
    await openLink(canvasElement, 'Confirm your new email address')
    await canvas.findByRole('button', { name: 'Confirm email address' })
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    await openLink(canvasElement, 'Sign in')
    await signIn(canvasElement, newEmail, seedCustomer.password)
  },
}
