import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ConfirmEmailChangeForm, ResetPasswordForm, useLinkToken } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

function ConfirmPage() {
  return <ConfirmEmailChangeForm token={useLinkToken()} />
}

function ResetPage() {
  return <ResetPasswordForm token={useLinkToken()} />
}

const start = window.location.href
const next = { 'New password': 'a quiet river at dawn', 'New password, again': 'a quiet river at dawn' }

/** A second link that differs in its fragment alone, opened in the tab of the first: the page is not loaded anew. */
describe('a second link in the same tab', () => {
  beforeEach(() => window.history.replaceState(null, '', start))
  afterEach(() => window.history.replaceState(null, '', start))

  it('URL-3 ONE-4 is asked about, though the first one was a success', async () => {
    const emulator = createEmulator()
    window.location.hash = `token=${await mailToken(emulator, 'emailChange')}`
    const { user } = renderWithEmulator(<ConfirmPage />, { emulator })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    window.location.hash = 'token=second'
    expect(await screen.findByRole('button', { name: 'Confirm email address' })).toBeVisible()
    expect(screen.queryByText('Your email address has been changed')).not.toBeInTheDocument()
    expect(window.location.hash).toBe('')
  })

  it('ONE-4 begins without the error of the first', async () => {
    const emulator = createEmulator()
    window.location.hash = 'token=used-already'
    const { user } = renderWithEmulator(<ResetPage />, { emulator })
    await fill(user, next)
    await press(user, 'Set password')
    await expectAnnounced('This link no longer works')
    window.location.hash = `token=${await mailToken(emulator, 'passwordReset')}`
    await expect.poll(() => screen.queryByRole('alert')).toBeNull()
    await fill(user, next)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
  })

  it('URL-5 ONE-4 spends nothing of the first when it cannot be read', async () => {
    window.location.hash = 'token=first'
    renderWithEmulator(<ConfirmPage />)
    await screen.findByRole('button', { name: 'Confirm email address' })
    window.location.hash = 'token=a&token=b'
    await screen.findByText('This link does not work')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('an odd address', () => {
  afterEach(() => window.history.replaceState(null, '', start))

  it('URL-1 is cleaned though its path starts with two slashes', async () => {
    window.history.replaceState(null, '', `${window.location.origin}//reset-password?token=abc&a=1`)
    renderWithEmulator(<ResetPage />)
    await screen.findByLabelText('New password')
    expect(window.location.href).toBe(`${window.location.origin}//reset-password?a=1`)
  })
})
