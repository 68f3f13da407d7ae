import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConfirmEmailChangeForm } from '../src/index.js'
import { emulatorOf, expectAnnounced, press } from './support/states.js'

const meta = {
  title: 'Confirm email change',
  component: ConfirmEmailChangeForm,
  args: { token: undefined },
  argTypes: { token: { control: false } },
  // A valid token, as in an emailed link.
  parameters: { emailedLink: 'emailChange' },
  render: (args, { loaded }) => (
    <ConfirmEmailChangeForm {...args} token={args.token === undefined ? loaded.token : args.token} />
  ),
} satisfies Meta<typeof ConfirmEmailChangeForm>

export default meta
type Story = StoryObj<typeof meta>

/** Initial state. Opening the page sends nothing, because email scanners open links too. */
export const Default: Story = {
  play: async ({ canvas, loaded }) => {
    await expect(canvas.getByRole('button', { name: 'Confirm email address' })).toBeVisible()
    await expect(emulatorOf(loaded).customers[0]?.email).toBe('ada@example.com')
  },
}

/** The email address is changed. */
export const Success: Story = {
  play: async ({ canvasElement, loaded }) => {
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    await expect(emulatorOf(loaded).customers[0]?.email).toBe('ada@lovelace.example')
  },
}

/** The token was used already, or has expired. A message replaces the form. */
export const LinkExpired: Story = {
  args: { token: 'a-token-that-was-used-already' },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('This link has expired')
    await expect(canvas.queryByRole('button')).toBeNull()
    await expect(canvas.getByRole('link', { name: 'Back to sign in' })).toBeVisible()
  },
}

/** The page was opened without a token, or reloaded. */
export const NoLink: Story = {
  args: { token: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
  },
}

/** The response was lost. The message says that the outcome is unknown, and how to find out. */
export const OutcomeUnknown: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ operation: 'confirmEmailChange', drop: 'afterCommit' })
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('not sure that worked')
  },
}

/** The `de` catalogue. */
export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'E-Mail-Adresse bestätigen')
    await expectAnnounced('Ihre E-Mail-Adresse wurde geändert')
  },
}
