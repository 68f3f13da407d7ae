import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { AccountSecurityPage, ConfirmEmailChangePage, ResetPasswordPage } from '../src/index.js'

const meta = { title: 'Pages', parameters: { layout: 'fullscreen' } } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Both forms of a signed-in customer. */
export const AccountSecurity: Story = {
  render: () => <AccountSecurityPage email={seedCustomer.email} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('form')).toHaveLength(2)
  },
}

/** What a reset mail leads to; opened without its link here. */
export const ResetPassword: Story = {
  render: () => <ResetPasswordPage />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Request a new link' })).toBeVisible()
  },
}

/** What the mail to a new address leads to; opened without its link here. */
export const ConfirmEmailChange: Story = {
  render: () => <ConfirmEmailChangePage />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Request a new link' })).toBeVisible()
  },
}
