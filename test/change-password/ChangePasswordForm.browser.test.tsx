import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { expectAccessible } from '../support/axe.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { canSignIn } from '../support/canSignIn.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'Current password': password, 'New password': next, 'Confirm new password': next }

describe('<ChangePasswordForm />', () => {
  it('changes the password', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm email={email} />)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
    expect(await canSignIn(emulator, email, password)).toBe(false)
    await expectAccessible()
  })

  it('shows an error at each invalid field', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, { 'New password': 'short', 'Confirm new password': 'other' })
    await press(user, 'Change password')
    await expectFieldError('Current password', 'Enter your current password.')
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/8 or more .+Use 8 or more/)
    expect(screen.getByLabelText('Confirm new password')).toHaveAccessibleDescription(/don’t match/)
    await expectAccessible()
  })

  it('sends nothing while a field is invalid', async () => {
    let requests = 0
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    emulator.subscribe(() => (requests += 1))
    await fill(user, { 'New password': 'short', 'Confirm new password': 'other' })
    await press(user, 'Change password')
    await expectFieldError('Current password', 'Enter your current password.')
    expect(requests).toBe(0)
  })

  it('rejects the current password as the new one [PWD-5]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, { ...typed, 'New password': password, 'Confirm new password': password })
    await press(user, 'Change password')
    await expectFieldError('New password', /other than your current one/)
  })

  it('clears only the wrong current password', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, { ...typed, 'Current password': 'not this one' })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    expect(screen.getByLabelText('Current password')).toHaveValue('')
    expect(screen.getByLabelText('New password')).toHaveValue(next)
    await user.type(screen.getByLabelText('Current password'), password)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  it('shows a rejection of the new password at its field [VAL-6]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    const details = [{ field: 'newPassword', type: 'weak_password' }]
    emulator.addFault({
      operation: 'changePassword',
      response: {
        status: 400,
        body: JSON.stringify({ status: 400, type: 'validation_failure', message: 'Invalid.', details }),
      },
    })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectFieldError('New password', /wasn’t accepted/)
    expect(screen.getByLabelText('New password')).toHaveValue(next)
  })

  it('renders a hidden username field for password managers', () => {
    const { container } = renderWithEmulator(<ChangePasswordForm email={email} />)
    const username = container.querySelector('input[autocomplete="username"]')
    expect(username).toHaveValue(email)
    expect(username).toHaveAttribute('tabindex', '-1')
    expect(username).toHaveAttribute('aria-hidden', 'true')
  })

  it('uses the messages of the provider', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { messages: de })
    await fill(user, {
      'Aktuelles Passwort': 'falsch',
      'Neues Passwort': next,
      'Neues Passwort wiederholen': next,
    })
    await press(user, 'Passwort ändern')
    await expectFieldError('Aktuelles Passwort', de.errors.wrongPassword)
  })
})
