import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConfirmEmailChangeForm } from '../src/index.js'
import { emulatorOf, expectAnnounced, press } from './support/states.js'

const meta = {
  title: 'Confirm email change',
  component: ConfirmEmailChangeForm,
  args: { token: undefined },
  argTypes: { token: { control: false } },
  // The page that the mailed link leads to, with a token that the service knows.
  parameters: { mail: 'emailChange' },
  render: (args, { loaded }) => (
    <ConfirmEmailChangeForm {...args} token={args.token === undefined ? loaded.token : args.token} />
  ),
} satisfies Meta<typeof ConfirmEmailChangeForm>

export default meta
type Story = StoryObj<typeof meta>

/** Opening the page changes nothing: programs that check mails open links too. */
export const Default: Story = {
  play: async ({ canvas, loaded }) => {
    await expect(canvas.getByRole('button', { name: 'Confirm email address' })).toBeVisible()
    await expect(emulatorOf(loaded).customers[0]?.email).toBe('ada@example.com')
  },
}

export const Success: Story = {
  play: async ({ canvasElement, loaded }) => {
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    await expect(emulatorOf(loaded).customers[0]?.email).toBe('ada@lovelace.example')
  },
}

/** The service knows the token no more. */
export const LinkExpired: Story = {
  args: { token: 'a-token-that-was-used-already' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('This link no longer works')
  },
}

/** The page was opened without a token, or reloaded. */
export const NoLink: Story = {
  args: { token: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  },
}

/** Confirmed, but the answer was lost. */
export const OutcomeUnknown: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ operation: 'confirmEmailChange', drop: 'afterCommit' })
    await press(canvasElement, 'Confirm email address')
    await expectAnnounced('may be confirmed already')
  },
}

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'E-Mail-Adresse bestätigen')
    await expectAnnounced('Ihre E-Mail-Adresse ist geändert')
  },
}
