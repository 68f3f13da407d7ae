import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import {
  AccountSecurityPage,
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangePage,
  RequestPasswordResetForm,
  ResetPasswordPage,
} from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { links } from '../support/links.js'
import { designSystems } from './systems.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const newEmail = 'ada@lovelace.example'

/** Opens the link of the newest email, as the customer's mail program does. */
function openEmailedLink({ outbox }: Emulator) {
  cleanup()
  const { search } = new URL(outbox.at(-1)?.link ?? '')
  window.history.replaceState(null, '', search)
}

describe.each(designSystems)('a journey in %s', (_, render) => {
  it('changes the email address', async () => {
    const emulator = createEmulator()
    const { user } = render(<ChangeEmailForm currentEmail={email} />, { emulator, links })
    await fill(user, { 'Confirm with your password': password, 'New email address': newEmail })
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    openEmailedLink(emulator)
    render(<ConfirmEmailChangePage />, { emulator, links })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', links.signIn)
    expect(await canSignIn(emulator, newEmail, password)).toBe(true)
  })

  it('changes the contact email address too', async () => {
    const emulator = createEmulator()
    const { user } = render(<ChangeEmailForm currentEmail={email} />, { emulator })
    await fill(user, { 'Confirm with your password': password, 'New email address': newEmail })
    await user.click(screen.getByText('Use this email to contact me too'))
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    openEmailedLink(emulator)
    render(<ConfirmEmailChangePage />, { emulator })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    expect(emulator.customers[0]?.contactEmail).toBe(newEmail)
  })

  it('corrects the email address', async () => {
    const emulator = createEmulator()
    const { user } = render(<RequestPasswordResetForm />, { emulator })
    await fill(user, { 'Email address': 'ada@exmaple.com' })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    await press(user, 'Use a different email')
    const field = await screen.findByLabelText('Email address')
    expect(field).toHaveFocus()
    expect(field).toHaveValue('ada@exmaple.com')
  })

  it('resets a forgotten password', async () => {
    const emulator = createEmulator()
    const { user } = render(<RequestPasswordResetForm />, { emulator, signedInAs: null, links })
    await fill(user, { 'Email address': email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    openEmailedLink(emulator)
    render(<ResetPasswordPage />, { emulator, signedInAs: null, links })
    await fill(user, { 'New password': next, 'Confirm new password': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await canSignIn(emulator, email, password)).toBe(false)
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  it('changes the password', async () => {
    const { emulator, user } = render(<ChangePasswordForm email={email} />)
    await fill(user, { 'Current password': password, 'New password': next, 'Confirm new password': next })
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  it('changes the password on the account page', async () => {
    const { emulator, user } = render(<AccountSecurityPage email={email} />)
    await press(user, 'Change password')
    expect(screen.getByLabelText('Current password')).toHaveFocus()
    await fill(user, { 'Current password': password, 'New password': next, 'Confirm new password': next })
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Your password was changed.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change password' })).toHaveFocus()
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })
})
