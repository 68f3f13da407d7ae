import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { seedCustomer, type Emulator } from '../src/emulator.js'
import { ChangePasswordForm } from '../src/index.js'
import { fill, press } from './support/fill.js'

const meta = {
  title: 'Change password',
  component: ChangePasswordForm,
  args: { email: seedCustomer.email },
} satisfies Meta<typeof ChangePasswordForm>

export default meta
type Story = StoryObj<typeof meta>

const typed = {
  'Current password': seedCustomer.password,
  'New password': 'a quiet river at dawn',
  'New password, again': 'a quiet river at dawn',
}

/** As the page opens. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Change password' })).toBeVisible()
  },
}
