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
const typed = { Password: password, 'New email address': newEmail }

describe('<ChangeEmailForm />', () => {
  it('has a link mailed to the new address, and names it', async () => {
    const { emulator, user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await expectAccessible()
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('Check your new inbox')
    expect(screen.getByText(newEmail)).toBeVisible()
    expect(emulator.outbox.map(({ to }) => to)).toEqual([newEmail])
    expect(emulator.customers[0]?.email).toBe(email)
    await expectAccessible()
  })

  it('asks for the current address where the shop does not know it', async () => {
    const { emulator, user } = renderWithEmulator(<ChangeEmailForm />)
    await fill(user, { 'Current email address': `  ${email} `, ...typed })
    await press(user, 'Change email address')
    await expectAnnounced('Check your new inbox')
    expect(emulator.outbox).toHaveLength(1)
  })

  it('passes on that the contact address follows', async () => {
    const { emulator, user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await fill(user, typed)
    await user.click(screen.getByRole('checkbox', { name: 'Also use it as my contact address (optional)' }))
    await press(user, 'Change email address')
    await expectAnnounced('Check your new inbox')
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

  it('refuses the address in use', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await fill(user, { ...typed, 'New email address': email })
    await press(user, 'Change email address')
    await expectFieldError('New email address', /other than the one you use now/)
  })

  it('ENU-4 does not say that another customer has the address', async () => {
    const customers = [seedCustomer, { email: newEmail, password: 'somebody else' }]
    const emulator = createEmulator({ customers })
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />, { emulator })
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectFieldError('New email address', /cannot be used/)
  })

  it('puts a wrong password at its field', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await fill(user, { ...typed, Password: 'not this one' })
    await press(user, 'Change email address')
    await expectFieldError('Password', /not your current password/)
    expect(screen.getByLabelText('New email address')).toHaveValue(newEmail)
  })

  it('brings an empty form back after a mail to a wrong address', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('Check your new inbox')
    await press(user, 'Use another address')
    expect(screen.getByLabelText('Password')).toHaveFocus()
    expect(screen.getByLabelText('New email address')).toHaveValue('')
  })

  it('says that the page is at fault when the shop gave what is no address', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email="ada" />)
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('working properly')
  })

  it('says everything in German', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />, { messages: de })
    await fill(user, { Passwort: password, 'Neue E-Mail-Adresse': newEmail })
    await press(user, 'E-Mail-Adresse ändern')
    await expectAnnounced('Bitte prüfen Sie Ihr neues Postfach')
  })
})
