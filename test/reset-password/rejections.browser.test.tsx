import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ResetPasswordForm } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const next = 'a quiet river at dawn'
const typed = { 'New password': next, 'Confirm new password': next }

/** Sends the form with a valid link, and lets the service reject it with this type and no details. */
async function rejectWith(type: string) {
  const emulator = createEmulator()
  const token = (await mailToken(emulator, 'passwordReset')) ?? ''
  const links = { requestPasswordReset: '/forgotten-password' }
  const view = renderWithEmulator(<ResetPasswordForm token={token} />, { emulator, links })
  const body = JSON.stringify({ status: 400, type, message: 'Rejected.' })
  emulator.addFault({ operation: 'resetPassword', response: { status: 400, body } })
  await fill(view.user, typed)
  await press(view.user, 'Set password')
  return view
}

describe('<ResetPasswordForm /> and a rejection without details', () => {
  it('names both causes [MAL-8]', async () => {
    await rejectWith('validation_failure')
    await expectAnnounced(/Choose another password.+request a new link/)
  })

  it('stays usable [MAL-8]', async () => {
    const { emulator, user } = await rejectWith('validation_failure')
    await expectAnnounced('Choose another password')
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await canSignIn(emulator, seedCustomer.email, next)).toBe(true)
  })

  it('offers a new link [MAL-8]', async () => {
    await rejectWith('validation_failure')
    expect(await screen.findByRole('link', { name: 'Request a new link' })).toHaveAttribute(
      'href',
      '/forgotten-password',
    )
  })

  it('blames the password if the type names it [MAL-8]', async () => {
    await rejectWith('invalid_password')
    await expectFieldError('New password', /wasn’t accepted/)
  })

  it('blames the link if the type names the token [MAL-8]', async () => {
    await rejectWith('invalid_token')
    await expectAnnounced('This link has expired')
  })

  it('blames neither for the page of a firewall [MAL-7]', async () => {
    const emulator = createEmulator()
    const { user } = renderWithEmulator(<ResetPasswordForm token="abc" />, { emulator })
    emulator.addFault({ operation: 'resetPassword', response: { status: 403, body: '<html>Blocked</html>' } })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('This wasn’t accepted. Check what you entered')
  })
})
