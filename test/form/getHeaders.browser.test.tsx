import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ChangePasswordForm, type CredentialsMutationOptions } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, next, typed } from '../support/twoCustomers.js'

type GetHeaders = CredentialsMutationOptions['getHeaders']

/** Fills in a form whose provider adds a header too; records the headers of its requests. */
async function open(getHeaders: GetHeaders) {
  const emulator = createEmulator()
  const sent: (string | null)[] = []
  const view = renderWithEmulator(<ChangePasswordForm getHeaders={getHeaders} />, {
    emulator,
    getHeaders: () => ({ 'X-Shop': 'hotel', 'X-Captcha-Token': 'none' }),
    fetch: (url, init) => {
      const headers = new Headers(init.headers)
      sent.push(`${headers.get('X-Shop')} ${headers.get('X-Captcha-Token')}`)
      return emulator.fetch(url, init)
    },
  })
  await fill(view.user, typed)
  return { ...view, sent }
}

/** Returns another token on each call, as a captcha does. */
function issueTokens(): GetHeaders {
  let issued = 0
  return () => ({ 'X-Captcha-Token': `captcha-${(issued += 1)}` })
}

describe('getHeaders of a form', () => {
  it('is called once per submit, and replaces the headers of the provider', async () => {
    const { user, sent } = await open(issueTokens())
    await user.clear(screen.getByLabelText('Current password'))
    await fill(user, { 'Current password': 'wrong' })
    await press(user, 'Change password')
    await screen.findByText('That’s not your current password. Try again.')
    await fill(user, { 'Current password': ada.password })
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(sent).toEqual(['hotel captcha-1', 'hotel captcha-2'])
  })

  it('keeps the typed values if it throws', async () => {
    const { user, sent } = await open(() => expect.fail('The captcha is not solved.'))
    await press(user, 'Change password')
    await expectAnnounced('This wasn’t accepted. Check what you entered, then try again.')
    expect(screen.getByLabelText('Current password')).toHaveValue(ada.password)
    expect(screen.getByLabelText('New password')).toHaveValue(next)
    expect(sent).toEqual([])
  })
})
