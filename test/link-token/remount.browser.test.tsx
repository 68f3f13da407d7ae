import { render, screen } from '@testing-library/react'
import { Activity, StrictMode, type ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ResetPasswordPage, useLinkToken } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { openFragment, openUrl, restoreUrl } from './openUrl.js'

const next = { 'New password': 'a quiet river at dawn', 'Confirm new password': 'a quiet river at dawn' }

function Reader() {
  return <output>{useLinkToken()?.value() ?? 'none'}</output>
}

const strict = (ui: ReactElement) => <StrictMode>{ui}</StrictMode>
const outputs = () => [...document.querySelectorAll('output')].map((element) => element.textContent)

describe('a page with a link', () => {
  afterEach(restoreUrl)

  it('has the same token after a remount [URL-9]', () => {
    openUrl('?token=abc')
    const { rerender } = render(strict(<Reader key="en" />))
    rerender(strict(<Reader key="de" />))
    expect(outputs()).toEqual(['abc'])
  })

  it.each([
    ['/en/account/reset', '/de-AT/account/reset'],
    ['/account/reset', '/de/account/reset'],
    ['/shop#/en/reset', '/shop#/zh-Hant-TW/reset'],
  ])('has the same token if a language switch changes %s to %s [URL-9]', (path, otherPath) => {
    openUrl('')
    const base = window.location.pathname
    window.history.replaceState(null, '', `${base}${path}?token=abc`)
    const { rerender } = render(strict(<Reader key="en" />))
    window.history.replaceState(null, '', `${base}${otherPath}`)
    rerender(strict(<Reader key="de" />))
    expect(outputs()).toEqual(['abc'])
  })

  it('gives its token to each reader [URL-9]', () => {
    openUrl('#token=abc')
    const { rerender } = render(strict(<Reader />))
    rerender(
      strict(
        <>
          <Reader />
          <Reader />
        </>,
      ),
    )
    expect(outputs()).toEqual(['abc', 'abc'])
  })

  it('gives the token of a second link to each mounted reader [URL-9]', async () => {
    openUrl('#token=abc')
    render(
      strict(
        <>
          <Reader />
          <Reader />
        </>,
      ),
    )
    await openFragment('token=def')
    await expect.poll(outputs).toEqual(['def', 'def'])
  })

  it('has no token after a remount if the second link is invalid [URL-5, URL-9]', async () => {
    openUrl('#token=abc')
    const { rerender } = render(strict(<Reader key="en" />))
    await openFragment('token=')
    await expect.poll(outputs).toEqual(['none'])
    rerender(strict(<Reader key="de" />))
    expect(outputs()).toEqual(['none'])
  })

  it('does not give its token to a page with another path [URL-9]', () => {
    openUrl('?token=abc')
    const { rerender } = render(strict(<Reader key="reset" />))
    openUrl('')
    rerender(strict(<Reader key="confirm" />))
    expect(outputs()).toEqual(['none'])
  })
})

describe('a page whose link is consumed', () => {
  let emulator: ReturnType<typeof createEmulator>
  beforeEach(async () => {
    emulator = createEmulator()
    openUrl(`#token=${await mailToken(emulator, 'passwordReset')}`)
  })
  afterEach(restoreUrl)

  async function resetPassword(ui: ReactElement) {
    const view = renderWithEmulator(ui, { emulator })
    await fill(view.user, next)
    await press(view.user, 'Set password')
    await expectAnnounced('Your password has been set')
    return view
  }

  it('has no token after a remount if the service has rejected it [URL-9]', async () => {
    openUrl('#token=used-already')
    const { user, rerender } = renderWithEmulator(<ResetPasswordPage key="first" />)
    await fill(user, next)
    await press(user, 'Set password')
    await expectAnnounced('This link has expired')
    rerender(<ResetPasswordPage key="second" />)
    expect(await screen.findByText('This link doesn’t work')).toBeVisible()
  })

  it('has no token after a remount [URL-9]', async () => {
    const { rerender } = await resetPassword(<ResetPasswordPage key="en" />)
    rerender(<ResetPasswordPage key="de" />)
    expect(screen.getByText('This link doesn’t work')).toBeVisible()
  })

  it('still shows the success when the fragment changes [URL-9]', async () => {
    const { rerender } = await resetPassword(<ResetPasswordPage />)
    await openFragment('section')
    rerender(
      <>
        <ResetPasswordPage />
        <Reader />
      </>,
    )
    expect(outputs()).toEqual(['none'])
    expect(screen.getByText('Your password has been set')).toBeVisible()
  })

  // React has `Activity` since 19.2.
  it.runIf(Boolean(Activity))('still shows the success after it was hidden [URL-9]', async () => {
    const page = (mode: 'hidden' | 'visible') => (
      <Activity mode={mode}>
        <ResetPasswordPage />
      </Activity>
    )
    const { rerender } = await resetPassword(page('visible'))
    rerender(page('hidden'))
    expect(screen.getByText('Your password has been set')).not.toBeVisible()
    rerender(page('visible'))
    expect(screen.getByText('Your password has been set')).toBeVisible()
  })
})
