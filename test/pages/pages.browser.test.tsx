import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { AccountSecurityPage, ConfirmEmailChangePage, ResetPasswordPage } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const start = window.location.href
const next = 'a quiet river at dawn'
const links = { signIn: '/sign-in', requestPasswordReset: '/forgotten', changeEmail: '/email' }

describe('the pages', () => {
  afterEach(() => window.history.replaceState(null, '', start))

  it('reset a password out of a link, under a parameter of the shop', async () => {
    const emulator = createEmulator()
    window.history.replaceState(null, '', `#code=${await mailToken(emulator, 'passwordReset')}`)
    const { user } = renderWithEmulator(<ResetPasswordPage param="code" />, { emulator, links })
    expect(window.location.hash).toBe('')
    await fill(user, { 'New password': next, 'New password, again': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
  })

  it('confirm an address out of a link', async () => {
    const emulator = createEmulator()
    window.history.replaceState(null, '', `?token=${await mailToken(emulator, 'emailChange')}`)
    const { user } = renderWithEmulator(<ConfirmEmailChangePage />, { emulator, links })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
  })

  it.each([
    ['/forgotten', <ResetPasswordPage key="" />],
    ['/email', <ConfirmEmailChangePage key="" />],
  ])('lead to %s without a link', async (href, page) => {
    renderWithEmulator(page, { links })
    expect(await screen.findByRole('link', { name: 'Request a new link' })).toHaveAttribute('href', href)
  })

  it('change both of a customer, and tell which', async () => {
    const told: string[] = []
    const page = (
      <AccountSecurityPage email={seedCustomer.email} onSuccess={(operation) => told.push(operation)} />
    )
    const { user } = renderWithEmulator(page)
    await expectAccessible()
    await fill(user, { Password: seedCustomer.password, 'New email address': 'ada@example.org' })
    await press(user, 'Change email address')
    await expectAnnounced('Check your new inbox')
    await fill(user, {
      'Current password': seedCustomer.password,
      'New password': next,
      'New password, again': next,
    })
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(told).toEqual(['changeEmail', 'changePassword'])
    await expectAccessible()
  })
})
