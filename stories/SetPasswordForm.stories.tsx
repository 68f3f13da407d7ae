import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { SetPasswordForm } from '../src/index.js'
import { emulatorOf, expectAnnounced, press } from './support/states.js'

const meta = {
  title: 'Set password',
  component: SetPasswordForm,
  args: { email: seedCustomer.email },
} satisfies Meta<typeof SetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** Initial state. The email address is known, so there is no field. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/You sign in without a password/)).toBeVisible()
    await expect(canvas.queryByRole('textbox')).toBeNull()
  },
}

/** There is no connection. Nothing was sent. */
export const Offline: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ drop: 'beforeSend' })
    await press(canvasElement, 'Email me a link')
    await expectAnnounced('You seem to be offline')
  },
}

/** The email is on its way. */
export const Success: Story = {
  play: async ({ canvasElement, loaded }) => {
    await press(canvasElement, 'Email me a link')
    await expectAnnounced('Check your email')
    await expect(emulatorOf(loaded).outbox.at(-1)?.to).toBe(seedCustomer.email)
  },
}
