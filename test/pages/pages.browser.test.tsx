import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ConfirmEmailChangePage, ResetPasswordPage } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const start = window.location.href
const next = 'a quiet river at dawn'
const links = { signIn: '/sign-in', requestPasswordReset: '/forgotten', changeEmail: '/email' }
const newLink = { name: 'Request a new link' }

afterEach(() => window.history.replaceState(null, '', start))

describe('<ResetPasswordPage />', () => {
  it('resets a password with the token of the URL parameter `tokenParam`', async () => {
    const emulator = createEmulator()
    window.history.replaceState(null, '', `#code=${await mailToken(emulator, 'passwordReset')}`)
    const { user } = renderWithEmulator(<ResetPasswordPage tokenParam="code" />, { emulator, links })
    await fill(user, { 'New password': next, 'Confirm new password': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
  })

  it('removes the token from the URL', async () => {
    window.history.replaceState(null, '', '#code=abc')
    renderWithEmulator(<ResetPasswordPage tokenParam="code" />, { links })
    await screen.findByLabelText('New password')
    expect(window.location.hash).toBe('')
  })

  it('links to a new link if the URL has no token', async () => {
    renderWithEmulator(<ResetPasswordPage />, { links })
    expect(await screen.findByRole('link', newLink)).toHaveAttribute('href', links.requestPasswordReset)
  })
})

describe('<ConfirmEmailChangePage />', () => {
  it('confirms an email change with the token of the URL', async () => {
    const emulator = createEmulator()
    window.history.replaceState(null, '', `?token=${await mailToken(emulator, 'emailChange')}`)
    const { user } = renderWithEmulator(<ConfirmEmailChangePage />, { emulator, links })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
  })

  it('links to a new link if the URL has no token', async () => {
    renderWithEmulator(<ConfirmEmailChangePage />, { links })
    expect(await screen.findByRole('link', newLink)).toHaveAttribute('href', links.changeEmail)
  })
})
