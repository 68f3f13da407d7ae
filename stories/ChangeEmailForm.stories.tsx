import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangeEmailForm } from '../src/index.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Change email',
  component: ChangeEmailForm,
  args: { currentEmail: seedCustomer.email },
} satisfies Meta<typeof ChangeEmailForm>

export default meta
type Story = StoryObj<typeof meta>

const typed = {
  'Confirm with your password': seedCustomer.password,
  'New email address': 'ada@lovelace.example',
}

/** Initial state. The page passes the current email address. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(seedCustomer.email)).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Forgot your password?' })).toBeVisible()
  },
}

/** Without `currentEmail`, the form asks for the current email address. */
export const WithoutEmail: Story = {
  args: { currentEmail: undefined },
  play: async ({ canvasElement, loaded }) => {
    await fill(canvasElement, { 'Current email address': seedCustomer.email, ...typed })
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your email')
    await expect(emulatorOf(loaded).outbox[0]?.to).toBe('ada@lovelace.example')
  },
}

/** Several fields are invalid. The first one takes the focus. */
export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'New email address': 'ada@lovelace' })
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'New email address', /full email address/)
  },
}

/** The new email address equals the current one. */
export const SameEmail: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { ...typed, 'New email address': seedCustomer.email })
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'New email address', /already your email/)
  },
}

/** The service rejects the password. The password field is cleared and takes the focus. */
export const WrongPassword: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { ...typed, 'Confirm with your password': 'not this one' })
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'Confirm with your password', /not your current password/)
  },
}

/** The customer corrects the new email address, which is still in the field. The password field is empty. */
export const DifferentEmail: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your email')
    await press(canvasElement, 'Use a different email')
    await expect(canvas.getByLabelText('New email address')).toHaveValue('ada@lovelace.example')
    await expect(canvas.getByLabelText('Confirm with your password')).toHaveValue('')
  },
}

/** Another account uses the new email address. The message does not reveal it. */
export const EmailInUse: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({
      operation: 'changeEmail',
      response: { status: 409 },
    })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'New email address', /can’t be used/)
  },
}

/** The message shows the new email address and offers to use another one. */
export const Success: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your email')
    await expect(canvas.getByText('ada@lovelace.example')).toBeVisible()
  },
}

/** The `de` catalogue. */
export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      'Mit Passwort bestätigen': seedCustomer.password,
      'Neue E-Mail-Adresse': 'ada@lovelace.example',
    })
    await press(canvasElement, 'E-Mail-Adresse ändern')
    await expectAnnounced('Bitte prüfen Sie Ihr Postfach')
  },
}
