import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { RequestPasswordResetForm } from '../src/index.js'
import { emulatorOf, expectFieldError, expectAnnounced, fill, press } from './support/states.js'

const meta = {
  title: 'Request password reset',
  component: RequestPasswordResetForm,
  parameters: { signedInAs: null },
} satisfies Meta<typeof RequestPasswordResetForm>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Email address')).toBeVisible()
  },
}

/** The address that was typed to sign in is here already. */
export const Prefilled: Story = {
  args: { email: seedCustomer.email },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Email address')).toHaveValue(seedCustomer.email)
  },
}

export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'Email address': 'ada' })
    await press(canvasElement, 'Send link')
    await expectFieldError(canvasElement, 'Email address', /a full email/)
  },
}

/** A device or a network asked too often. */
export const TooManyAttempts: Story = {
  play: async ({ canvasElement, loaded }) => {
    const response = { status: 429, headers: { 'Retry-After': '300' } }
    emulatorOf(loaded).addFault({ operation: 'requestPasswordReset', response })
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send link')
    await expectAnnounced('Try again in 5 minutes')
  },
}

export const Success: Story = {
  play: async ({ canvasElement, loaded }) => {
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send link')
    await expectAnnounced('Check your inbox')
    await expect(emulatorOf(loaded).outbox).toHaveLength(1)
  },
}

/** Nobody learns from the page who is a customer. */
export const AddressUnknown: Story = {
  play: async ({ canvasElement, loaded }) => {
    await fill(canvasElement, { 'Email address': 'stranger@example.com' })
    await press(canvasElement, 'Send link')
    await expectAnnounced('Check your inbox')
    await expect(emulatorOf(loaded).outbox).toHaveLength(0)
  },
}

export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { 'E-Mail-Adresse': seedCustomer.email })
    await press(canvasElement, 'Link senden')
    await expectAnnounced('Bitte prüfen Sie Ihr Postfach')
  },
}
