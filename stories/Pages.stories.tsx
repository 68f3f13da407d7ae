import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { AccountSecurityPage, ConfirmEmailChangePage, ResetPasswordPage } from '../src/index.js'

const meta = { title: 'Pages', parameters: { layout: 'fullscreen' } } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The forms for a signed-in customer: change email and change password. */
export const AccountSecurity: Story = {
  render: () => <AccountSecurityPage email={seedCustomer.email} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('form')).toHaveLength(2)
  },
}

/** The page that password-reset emails link to, opened without a token. */
export const ResetPassword: Story = {
  render: () => <ResetPasswordPage />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Request a new link' })).toBeVisible()
  },
}

/** The page that email-change emails link to, opened without a token. */
export const ConfirmEmailChange: Story = {
  render: () => <ConfirmEmailChangePage />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Request a new link' })).toBeVisible()
  },
}
