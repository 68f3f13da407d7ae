import type { Meta, StoryObj } from '@storybook/react-vite'
import { seedCustomer } from '../src/emulator.js'
import { MantineChangePassword } from './recipes/MantineChangePassword.js'
import { MuiChangePassword } from './recipes/MuiChangePassword.js'
import './recipes/tailwind.css'
import { TailwindChangePassword } from './recipes/TailwindChangePassword.js'
import { InMantine, InMui, InTailwind } from './support/kits.js'
import { expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const { email, password } = seedCustomer

const meta = {
  title: 'Design systems',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      'Current password': 'no idea',
      'New password': 'a quiet river at dawn',
      'Confirm new password': 'a quiet river at dawn',
    })
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'Current password', /not your current password/)
    await fill(canvasElement, { 'Current password': password })
    await press(canvasElement, 'Change password')
    await expectAnnounced('Your password has been changed')
  },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** With `@mui/material`. */
export const Mui: Story = {
  name: 'MUI',
  render: (_, { globals }) => (
    <InMui mode={globals.theme}>
      <MuiChangePassword email={email} />
    </InMui>
  ),
}

/** With `@mantine/core`. */
export const Mantine: Story = {
  render: (_, { globals }) => (
    <InMantine mode={globals.theme}>
      <MantineChangePassword email={email} />
    </InMantine>
  ),
}

/** With Tailwind 4 and the app's own components, such as those of shadcn/ui. */
export const Tailwind: Story = {
  render: () => (
    <InTailwind>
      <TailwindChangePassword email={email} />
    </InTailwind>
  ),
}
