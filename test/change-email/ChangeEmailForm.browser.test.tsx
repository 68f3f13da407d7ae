import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { expectAccessible } from '../support/axe.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const newEmail = 'ada@lovelace.example'
const typed = { 'Confirm with your password': password, 'New email address': newEmail }

describe('<ChangeEmailForm />', () => {
  it('sends a link to the new email address', async () => {
    const { emulator, user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await expectAccessible()
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    expect(emulator.outbox.map(({ to }) => to)).toEqual([newEmail])
    expect(emulator.customers[0]?.email).toBe(email)
    await expectAccessible()
  })

  it('shows the new email address after success', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    expect(screen.getByText(newEmail)).toBeVisible()
  })

  it('has a field for the current email address if the prop is missing', async () => {
    const { emulator, user } = renderWithEmulator(<ChangeEmailForm />)
    await fill(user, { 'Current email address': `  ${email} `, ...typed })
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    expect(emulator.outbox).toHaveLength(1)
  })

  it('sends syncContactEmail if the checkbox is checked', async () => {
    const { emulator, user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await fill(user, typed)
    await user.click(screen.getByRole('checkbox', { name: 'Use this email to contact me too' }))
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    const response = await emulator.fetch(
      'https://api.emporix.io/customer/myshop/me/accounts/internal/email/change/confirm',
      {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${emulator.createAnonymousToken()}`,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify({ token: emulator.outbox[0]?.token }),
      },
    )
    expect(response.status).toBe(204)
    expect(emulator.customers[0]?.contactEmail).toBe(newEmail)
  })

  it('rejects the current email address as the new one', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await fill(user, { ...typed, 'New email address': email })
    await press(user, 'Change email address')
    await expectFieldError('New email address', /already your email/)
  })

  it('does not reveal that another customer uses the email address [ENU-4]', async () => {
    const customers = [seedCustomer, { email: newEmail, password: 'another customer' }]
    const emulator = createEmulator({ customers })
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />, { emulator })
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectFieldError('New email address', /can’t be used/)
  })

  it('shows a wrong password at its field', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await fill(user, { ...typed, 'Confirm with your password': 'not this one' })
    await press(user, 'Change email address')
    await expectFieldError('Confirm with your password', /not your current password/)
    expect(screen.getByLabelText('New email address')).toHaveValue(newEmail)
  })

  it('keeps the new email address with "Use a different email"', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    await press(user, 'Use a different email')
    expect(screen.getByLabelText('New email address')).toHaveFocus()
    expect(screen.getByLabelText('New email address')).toHaveValue(newEmail)
  })

  it('reports a fault of the page if the email prop is invalid', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail="ada" />)
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('working properly')
  })

  it('uses the messages of the provider', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />, { messages: de })
    await fill(user, { 'Mit Passwort bestätigen': password, 'Neue E-Mail-Adresse': newEmail })
    await press(user, 'E-Mail-Adresse ändern')
    await expectAnnounced('Bitte prüfen Sie Ihr Postfach')
  })
})
