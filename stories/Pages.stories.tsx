import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConfirmEmailChangePage, ResetPasswordPage } from '../src/index.js'

const meta = { title: 'Pages', parameters: { layout: 'fullscreen' } } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

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
