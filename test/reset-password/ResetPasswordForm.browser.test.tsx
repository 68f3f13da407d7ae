import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { redactLinkToken } from '../../src/link-token/linkToken.js'
import { ResetPasswordForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAccessible } from '../support/axe.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'New password': next, 'Confirm new password': next }
const links = { signIn: '/sign-in', requestPasswordReset: '/forgotten' }

async function open(options: Parameters<typeof renderWithEmulator>[1] = {}) {
  const emulator = createEmulator()
  const token = await mailToken(emulator, 'passwordReset')
  return renderWithEmulator(<ResetPasswordForm token={token} />, {
    emulator,
    signedInAs: null,
    links,
    ...options,
  })
}

describe('<ResetPasswordForm />', () => {
  it('sets the password', async () => {
    const { emulator, user } = await open()
    await expectAccessible()
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await canSignIn(emulator, email, next)).toBe(true)
    await expectAccessible()
  })

  it('links to the sign-in page after success', async () => {
    const { user } = await open()
    await fill(user, typed)
    await press(user, 'Set password')
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in')
  })

  it('clears the token of a link after success', async () => {
    const emulator = createEmulator()
    const token = redactLinkToken((await mailToken(emulator, 'passwordReset')) ?? '')
    const { user } = renderWithEmulator(<ResetPasswordForm token={token} />, { emulator })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(token?.value()).toBeUndefined()
  })

  it('clears the mismatch when the new password is edited [PWD-6]', async () => {
    const { user } = await open()
    await fill(user, { 'New password': next, 'Confirm new password': `${next}!` })
    await press(user, 'Set password')
    await expectFieldError('Confirm new password', /don’t match/)
    await user.type(screen.getByLabelText('New password'), '!')
    expect(screen.getByLabelText('Confirm new password')).toBeValid()
  })

  it('clears the mismatch when the confirmation is edited [PWD-6]', async () => {
    const { user } = await open()
    await fill(user, { 'New password': `${next}!`, 'Confirm new password': next })
    await press(user, 'Set password')
    await expectFieldError('Confirm new password', /don’t match/)
    await user.type(screen.getByLabelText('Confirm new password'), '!')
    expect(screen.getByLabelText('Confirm new password')).toBeValid()
  })

  it('uses the password policy of the provider', async () => {
    const { user } = await open({ passwordPolicy: { minLength: 30 } })
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/30 or more characters/)
    await fill(user, typed)
    await press(user, 'Set password')
    await expectFieldError('New password', /Use 30 or more characters/)
  })

  it('links to a new link if the link is used', async () => {
    const emulator = createEmulator()
    const { user } = renderWithEmulator(<ResetPasswordForm token="used-already" />, { emulator, links })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('This link has expired')
    expect(screen.getByRole('link', { name: 'Request a new link' })).toHaveAttribute('href', '/forgotten')
    await expectAccessible()
  })

  it.each([
    ['null', null],
    ['empty', ''],
    ['two words', 'ab cd'],
    ['a javascript: URL', 'javascript:alert(1)'],
    ['longer than 2 kB', 'x'.repeat(2049)],
  ])('reports an invalid link if the token is %s', async (_, token) => {
    renderWithEmulator(<ResetPasswordForm token={token} />, { links })
    expect(screen.getByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Request a new link' })).toBeVisible()
    expect(screen.queryByLabelText('New password')).toBeNull()
    await expectAccessible()
  })

  it('says that the password may be set if the response is lost [ONE-3]', async () => {
    const { emulator, user } = await open()
    emulator.addFault({ operation: 'resetPassword', drop: 'afterCommit' })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('couldn’t confirm the change')
    expect(document.activeElement).not.toHaveTextContent('Nothing was')
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeVisible()
  })

  it('uses the messages of the provider', async () => {
    const { user } = await open({ messages: de })
    await press(user, 'Passwort festlegen')
    await expectFieldError('Neues Passwort', /Bitte geben Sie ein neues Passwort ein/)
  })
})
