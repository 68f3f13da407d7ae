import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../src/index.js'

const meta = {
  title: 'Gallery',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', emailedLink: 'passwordReset' },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The five forms side by side. */
export const FiveForms: Story = {
  render: (_, { loaded }) => (
    <div className="gallery">
      <ChangePasswordForm email={seedCustomer.email} />
      <ChangeEmailForm currentEmail={seedCustomer.email} />
      <ResetPasswordForm token={loaded.token} />
      <RequestPasswordResetForm />
      <ConfirmEmailChangeForm token={loaded.token} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('form')).toHaveLength(5)
  },
}
