import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangePasswordForm, RequestPasswordResetForm } from '../src/index.js'
import { Captcha } from './recipes/captcha.js'
import { createEventLog, EventLog } from './support/EventLog.js'
import { expectAnnounced, expectFieldError, fill, press } from './support/states.js'

const meta = { title: 'Slots and attributes', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** A class, an id and a title of the page. The class decides where the form is and how wide. */
export const OwnTitle: Story = {
  render: () => (
    <ChangePasswordForm
      id="password"
      className="narrow"
      style={{ maxInlineSize: '20rem' }}
      title={
        <>
          Change password <small>of your account</small>
        </>
      }
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    const form = canvas.getByRole('form', { name: 'Change password of your account' })
    await expect(form).toBe(canvasElement.querySelector('#password.narrow'))
    await expect(form.getBoundingClientRect().width).toBeLessThanOrEqual(320)
  },
}

/** In a dialog: its title names the form, and a button below the submit button closes it. */
export const InADialog: Story = {
  render: function Dialog() {
    const [isOpen, setIsOpen] = useState(true)
    return (
      <dialog open={isOpen} aria-labelledby="dialog-title" style={{ position: 'static', padding: '1.5rem' }}>
        <h2 id="dialog-title">Your password</h2>
        <ChangePasswordForm
          hideTitle
          aria-labelledby="dialog-title"
          email={seedCustomer.email}
          afterSubmit={
            <button type="button" onClick={() => setIsOpen(false)}>
              Cancel
            </button>
          }
        />
      </dialog>
    )
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading')).toHaveLength(1)
    await expect(canvas.getByRole('form', { name: 'Your password' })).toBeVisible()
    await press(canvasElement, 'Cancel')
    await expect(canvas.queryByRole('form')).toBeNull()
  },
}

/** A captcha and a legal notice above the submit button. The token of the captcha travels in a header. */
export const WithCaptcha: Story = {
  parameters: { signedInAs: null },
  render: function CaptchaForm() {
    const [token, setToken] = useState<string>()
    const [attempt, setAttempt] = useState(0)
    return (
      <RequestPasswordResetForm
        getHeaders={() => {
          if (!token) throw new Error('The captcha is not solved.')
          return { 'X-Captcha-Token': token }
        }}
        // The request has consumed the token.
        onSettled={() => {
          setToken(undefined)
          setAttempt((last) => last + 1)
        }}
        beforeSubmit={
          <>
            <Captcha key={attempt} onSolve={setToken} />
            <small>We use your email address for this request only.</small>
          </>
        }
      />
    )
  },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, { 'Email address': seedCustomer.email })
    await press(canvasElement, 'Send reset link')
    await expectAnnounced('This wasn’t accepted')
    canvas.getByLabelText('I am not a robot').click()
    await press(canvasElement, 'Send reset link')
    await expectAnnounced('Check your email')
  },
}

const log = createEventLog()

/** What `onEvent` of the provider reports: facts, and never a value. */
export const Events: Story = {
  parameters: { providerProps: { onEvent: log.onEvent } },
  beforeEach: log.clear,
  render: () => (
    <>
      <ChangePasswordForm email={seedCustomer.email} />
      <EventLog log={log} />
    </>
  ),
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'Current password', /Enter your current password/)
    const next = 'a quiet river at dawn'
    await fill(canvasElement, {
      'Current password': seedCustomer.password,
      'New password': next,
      'Confirm new password': next,
    })
    await press(canvasElement, 'Change password')
    await expectAnnounced('Your password has been changed')
    const events = canvas.getByRole('list', { name: 'Events' })
    const phases = () => log.get().map(({ phase }) => phase)
    await waitFor(() => expect(phases()).toEqual(['submit', 'invalid', 'submit', 'send', 'success']))
    await expect(events).not.toHaveTextContent(next)
  },
}
