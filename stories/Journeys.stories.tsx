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
  // The journey before this one has left its route in the address.
  beforeEach: () => window.history.replaceState(null, '', window.location.pathname + window.location.search),
} satisfies Meta<{ start: string }>

export default meta
type Story = StoryObj<typeof meta>

async function follow(canvasElement: HTMLElement, name: string) {
  const link = await within(canvasElement).findByRole('link', { name })
  link.click()
}

async function signIn(canvasElement: HTMLElement, email: string, password: string) {
  await within(canvasElement).findByRole('heading', { name: 'Sign in' })
  await fill(canvasElement, { 'Email address': email, Password: password })
  await press(canvasElement, 'Sign in')
  await expect(await within(canvasElement).findByText(/Signed in as/)).toHaveTextContent(email)
}

/** Ask for a link, open the mail, set a password, sign in with it. */
export const ForgottenPassword: Story = {
  name: 'Forgotten password',
  parameters: { signedInAs: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Forgotten your password?' })).toBeVisible()
  },
}

/** The same, walked by itself. */
export const ForgottenPasswordPlayed: Story = {
  ...ForgottenPassword,
  name: 'Forgotten password, played',
  play: async ({ canvasElement }) => {
    const password = 'a quiet river at dawn'
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send link')
    await expectAnnounced('Check your inbox')
    await follow(canvasElement, 'Set a new password')
    await within(canvasElement).findByLabelText('New password')
    await expect(window.location.hash).toBe('#/reset-password')
    await fill(canvasElement, { 'New password': password, 'New password, again': password })
    await press(canvasElement, 'Set password')
    await expectAnnounced('Your password has been set')
    await follow(canvasElement, 'Sign in')
    await signIn(canvasElement, seedCustomer.email, password)
  },
}

/** Ask for another address, open the mail at the NEW one, confirm, sign in with it. */
export const ChangeOfAddress: Story = {
  name: 'Change of address',
  args: { start: '#/email' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Change email address' })).toBeVisible()
  },
}

/** The same, walked by itself. */
export const ChangeOfAddressPlayed: Story = {
  ...ChangeOfAddress,
  name: 'Change of address, played',
  play: async ({ canvas, canvasElement }) => {
    const newEmail = 'ada@lovelace.example'
    await fill(canvasElement, { Password: seedCustomer.password, 'New email address': newEmail })
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your new inbox')
    await expect(canvas.getByRole('region', { name: 'Mailbox' })).toHaveTextContent(newEmail)
    await follow(canvasElement, 'Confirm your new email address')
    await canvas.findByRole('button', { name: 'Confirm email address' })
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    await follow(canvasElement, 'Sign in')
    await signIn(canvasElement, newEmail, seedCustomer.password)
  },
}
