import { screen } from '@testing-library/react'
import { useSyncExternalStore } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ConfirmEmailChangePage, ResetPasswordPage, useLinkToken } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { openFragment, openUrl, restoreUrl } from './openUrl.js'

const next = { 'New password': 'a quiet river at dawn', 'Confirm new password': 'a quiet river at dawn' }

/** A second link that differs in the fragment alone, opened in the same tab, does not load the page again. */
describe('a second link in the same tab', () => {
  beforeEach(() => openUrl(''))
  afterEach(restoreUrl)

  it('restarts the form after a success [URL-3, ONE-4]', async () => {
    const emulator = createEmulator()
    window.location.hash = `token=${await mailToken(emulator, 'emailChange')}`
    const { user } = renderWithEmulator(<ConfirmEmailChangePage />, { emulator })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    window.location.hash = 'token=second'
    expect(await screen.findByRole('button', { name: 'Confirm email address' })).toBeVisible()
    expect(screen.queryByText('Your email address has been changed')).not.toBeInTheDocument()
    expect(window.location.hash).toBe('')
  })

  it('removes the error of the first [ONE-4]', async () => {
    const emulator = createEmulator()
    window.location.hash = 'token=used-already'
    const { user } = renderWithEmulator(<ResetPasswordPage />, { emulator })
    await fill(user, next)
    await press(user, 'Set password')
    await expectAnnounced('This link has expired')
    window.location.hash = `token=${await mailToken(emulator, 'passwordReset')}`
    await screen.findByLabelText('New password')
    expect(screen.queryByText('This link has expired')).toBeNull()
    await fill(user, next)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
  })

  it('does not send the token of the first if it is invalid [URL-5, ONE-4]', async () => {
    window.location.hash = 'token=first'
    renderWithEmulator(<ConfirmEmailChangePage />)
    await screen.findByRole('button', { name: 'Confirm email address' })
    window.location.hash = 'token=a&token=b'
    await screen.findByText('This link doesn’t work')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** A hash router of a few lines. */
function HashApp() {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return hash.startsWith('#/confirm-email') ? <ConfirmEmailChangePage /> : <ResetPasswordPage />
}

function Reader() {
  return <output>{useLinkToken()?.value()}</output>
}

describe('a second link in an app with a hash router', () => {
  afterEach(restoreUrl)

  it('belongs to the page in its path [URL-9]', async () => {
    const emulator = createEmulator()
    openUrl('#/reset-password?token=first')
    const { user } = renderWithEmulator(<HashApp />, { emulator })
    await screen.findByLabelText('New password')
    window.location.hash = `/confirm-email?token=${await mailToken(emulator, 'emailChange')}`
    await screen.findByRole('button', { name: 'Confirm email address' })
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    expect(window.location.hash).toBe('#/confirm-email')
  })

  it('leaves the first link valid on its own page [URL-9]', async () => {
    openUrl('#/reset-password?token=first')
    renderWithEmulator(<HashApp />)
    await screen.findByLabelText('New password')
    window.location.hash = '/confirm-email'
    await screen.findByText('This link doesn’t work')
    window.location.hash = '/reset-password'
    expect(await screen.findByLabelText('New password')).toBeVisible()
  })

  it('stays in the URL while a page with another path is mounted [URL-9]', async () => {
    openUrl('#/reset-password?token=first')
    const { rerender } = renderWithEmulator(<Reader key="reset" />)
    await openFragment('/confirm-email?token=second')
    rerender(<Reader key="reset" />)
    expect(screen.getByRole('status')).toHaveTextContent('first')
    rerender(<Reader key="confirm" />)
    expect(screen.getByRole('status')).toHaveTextContent('second')
  })

  it('replaces the first on the same page [URL-9]', async () => {
    const emulator = createEmulator()
    openUrl('#/reset-password?token=used-already')
    const { user } = renderWithEmulator(<HashApp />, { emulator })
    window.location.hash = `/reset-password?token=${await mailToken(emulator, 'passwordReset')}`
    await expect.poll(() => window.location.hash).toBe('#/reset-password')
    await fill(user, next)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
  })
})
