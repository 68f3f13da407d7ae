import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangeEmailForm } from '../src/index.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Change email',
  component: ChangeEmailForm,
  args: { email: seedCustomer.email },
} satisfies Meta<typeof ChangeEmailForm>

export default meta
type Story = StoryObj<typeof meta>

const typed = { Password: seedCustomer.password, 'New email address': 'ada@lovelace.example' }

/** As the page opens, where the shop knows the address. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(seedCustomer.email)).toBeVisible()
  },
}

/** Where the shop does not know it, the customer types it. */
export const AddressUnknown: Story = {
  args: { email: undefined },
  play: async ({ canvasElement, loaded }) => {
    await fill(canvasElement, { 'Current email address': seedCustomer.email, ...typed })
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your new inbox')
    await expect(emulatorOf(loaded).outbox[0]?.to).toBe('ada@lovelace.example')
  },
}

export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'New email address': 'ada@lovelace' })
    await press(canvasElement, 'Change email address')
    await expectAnnounced('There is a problem')
  },
}

/** The new address is the one in use. */
export const Unchanged: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { ...typed, 'New email address': seedCustomer.email })
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'New email address', /other than the one you use now/)
  },
}

export const WrongPassword: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { ...typed, Password: 'not this one' })
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'Password', /not your current password/)
  },
}

/** Another account has the address. The form does not say so, for that is nobody's business. */
export const AddressInUse: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({
      operation: 'changeEmail',
      response: { status: 409, body: JSON.stringify({ status: 409, type: 'conflict' }) },
    })
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change email address')
    await expectFieldError(canvasElement, 'New email address', /cannot be used/)
  },
}

/** The panel names the address, and offers another go if it was wrong. */
export const Success: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, typed)
    await press(canvasElement, 'Change email address')
    await expectAnnounced('Check your new inbox')
    await expect(canvas.getByText('ada@lovelace.example')).toBeVisible()
  },
}

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      Passwort: seedCustomer.password,
      'Neue E-Mail-Adresse': 'ada@lovelace.example',
    })
    await press(canvasElement, 'E-Mail-Adresse ändern')
    await expectAnnounced('Bitte prüfen Sie Ihr neues Postfach')
  },
}
