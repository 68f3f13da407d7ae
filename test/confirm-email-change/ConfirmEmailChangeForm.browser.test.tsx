import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ConfirmEmailChangeForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const newEmail = 'ada@lovelace.example'
const links = { signIn: '/sign-in', changeEmail: '/email' }

async function open(options: Parameters<typeof renderWithEmulator>[1] = {}) {
  const emulator = createEmulator()
  const token = await mailToken(emulator, 'emailChange')
  return renderWithEmulator(<ConfirmEmailChangeForm token={token} />, {
    emulator,
    signedInAs: null,
    links,
    ...options,
  })
}

describe('<ConfirmEmailChangeForm />', () => {
  it('changes the email address without a session [ONE-5]', async () => {
    const { emulator, user } = await open()
    expect(emulator.customers[0]?.email).toBe(seedCustomer.email)
    await expectAccessible()
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    expect(emulator.customers[0]?.email).toBe(newEmail)
    await expectAccessible()
  })

  it('sends once on a double click [ONE-2]', async () => {
    const emulator = createEmulator()
    const token = await mailToken(emulator, 'emailChange')
    let requests = 0
    emulator.subscribe(() => (requests += 1))
    const { user } = renderWithEmulator(<ConfirmEmailChangeForm token={token} />, {
      emulator,
      getToken: () => emulator.createAnonymousToken(),
    })
    await user.dblClick(screen.getByRole('button'))
    await expectAnnounced('Your email address has been changed')
    expect(requests).toBe(1)
  })

  it('links to a new link if the link is used [ONE-4]', async () => {
    const { user } = renderWithEmulator(<ConfirmEmailChangeForm token="used-already" />, { links })
    await press(user, 'Confirm email address')
    await expectAnnounced('This link has expired')
    expect(screen.getByRole('link', { name: 'Request a new link' })).toHaveAttribute('href', '/email')
  })

  it.each([
    ['after success', undefined, 'Sign in'],
    ['if the link is used, perhaps by the customer [ONE-6]', 'used-already', 'Back to sign in'],
  ])('links to the sign-in page %s', async (_, token, name) => {
    const { user } = token
      ? renderWithEmulator(<ConfirmEmailChangeForm token={token} />, { links })
      : await open()
    await press(user, 'Confirm email address')
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/sign-in')
  })

  it('reports a missing token', () => {
    renderWithEmulator(<ConfirmEmailChangeForm token={null} />)
    expect(screen.getByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('uses the messages of the provider', async () => {
    const { user } = await open({ messages: de })
    await press(user, 'E-Mail-Adresse bestätigen')
    await expectAnnounced('Ihre E-Mail-Adresse wurde geändert')
  })
})
