import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { sealLinkToken } from '../../src/form/linkToken.js'
import { ResetPasswordForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAccessible } from '../support/axe.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'New password': next, 'New password, again': next }
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
  it('sets the password and leads to the sign-in page', async () => {
    const { emulator, user } = await open()
    await expectAccessible()
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await canSignIn(emulator, email, next)).toBe(true)
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in')
    await expectAccessible()
  })

  it('forgets the token of a link once it is used up', async () => {
    const emulator = createEmulator()
    const token = sealLinkToken((await mailToken(emulator, 'passwordReset')) ?? '')
    const { user } = renderWithEmulator(<ResetPasswordForm token={token} />, { emulator })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(token?.value()).toBeUndefined()
  })

  it('PWD-6 clears the mismatch when either password is mended', async () => {
    const { user } = await open()
    await fill(user, { 'New password': next, 'New password, again': `${next}!` })
    await press(user, 'Set password')
    await expectFieldError('New password, again', /differ/)
    await user.type(screen.getByLabelText('New password'), '!')
    expect(screen.getByLabelText('New password, again')).toBeValid()
  })

  it('keeps to the policy of the shop', async () => {
    const { user } = await open({ passwordPolicy: { minLength: 30 } })
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/At least 30 characters/)
    await fill(user, typed)
    await press(user, 'Set password')
    await expectFieldError('New password', /Use at least 30 characters/)
  })

  it('says that a used link no longer works, and offers a new one', async () => {
    const emulator = createEmulator()
    const { user } = renderWithEmulator(<ResetPasswordForm token="used-already" />, { emulator, links })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('This link no longer works')
    expect(screen.getByRole('link', { name: 'Request a new link' })).toHaveAttribute('href', '/forgotten')
    await expectAccessible()
  })

  it.each([
    ['none', null],
    ['an empty one', ''],
    ['one with a space in it', 'ab cd'],
    ['one that is a script', 'javascript:alert(1)'],
    ['one of more than 2 kB', 'x'.repeat(2049)],
  ])('says that the link does not work for a token that is %s', async (_, token) => {
    renderWithEmulator(<ResetPasswordForm token={token} />, { links })
    expect(screen.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Request a new link' })).toBeVisible()
    expect(screen.queryByLabelText('New password')).toBeNull()
    await expectAccessible()
  })

  it('ONE-3 does not say that nothing changed when the answer is lost', async () => {
    const { emulator, user } = await open()
    emulator.addFault({ operation: 'resetPassword', drop: 'afterCommit' })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('may be set already')
    expect(document.activeElement).not.toHaveTextContent('Nothing was')
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeVisible()
  })

  it('says everything in German', async () => {
    const { user } = await open({ messages: de })
    await press(user, 'Passwort festlegen')
    await expectAnnounced('Bitte prüfen Sie Ihre Angaben')
  })
})
