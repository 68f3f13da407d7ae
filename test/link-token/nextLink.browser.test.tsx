import { render, screen, waitFor } from '@testing-library/react'
import { Activity, useSyncExternalStore } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ResetPasswordPage, useLinkToken } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { openFragment, openUrl, restoreUrl } from './openUrl.js'

const typed = { 'New password': 'a quiet river at dawn', 'Confirm new password': 'a quiet river at dawn' }
const output = () => document.querySelector('output')?.textContent

function Reader({ tokenParam }: { tokenParam?: string }) {
  return <output>{useLinkToken({ tokenParam })?.value() ?? 'none'}</output>
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** A hash router that keeps its pages. */
function Pages() {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const mode = (path: string) => (hash.startsWith(path) ? 'visible' : 'hidden')
  return (
    <>
      <Activity mode={mode('#/reset')}>
        <ResetPasswordPage />
      </Activity>
      <Activity mode={mode('#/sign-in')}>
        <p>Sign in</p>
      </Activity>
    </>
  )
}

describe('a second link', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    restoreUrl()
  })

  // React has `Activity` since 19.2.
  it.runIf(Boolean(Activity))('is read by a page that was hidden [URL-9]', async () => {
    const emulator = createEmulator()
    openUrl(`#/reset?token=${await mailToken(emulator, 'passwordReset')}`)
    const { user } = renderWithEmulator(<Pages />, { emulator })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    await openFragment('/sign-in')
    await openFragment(`/reset?token=${await mailToken(emulator, 'passwordReset')}`)
    expect(await screen.findByLabelText('New password')).toBeVisible()
    expect(window.location.hash).toBe('#/reset')
  })

  it('is read when the app navigates to it on the same page [URL-9]', async () => {
    openUrl('?token=first')
    const { rerender } = render(<Reader />)
    window.history.pushState(null, '', '?token=second')
    rerender(<Reader key={undefined} />)
    await waitFor(() => expect(output()).toBe('second'))
    expect(window.location.search).toBe('')
  })

  it('is read when the app goes back to it [URL-9]', async () => {
    openUrl('?token=first')
    render(<Reader />)
    window.history.replaceState(null, '', '?token=second')
    window.dispatchEvent(new PopStateEvent('popstate'))
    await waitFor(() => expect(output()).toBe('second'))
  })

  it('is read although replaceRouterUrl throws [URL-9]', async () => {
    openUrl('#token=first')
    let calls = 0
    const replaceRouterUrl = () => {
      calls += 1
      if (calls > 1) throw new Error('thrown by the app')
    }
    renderWithEmulator(<Reader />, { replaceRouterUrl })
    await openFragment('token=second')
    await waitFor(() => expect(output()).toBe('second'))
  })

  it('is not the one of another parameter [URL-9]', () => {
    openUrl('?token=first')
    const { rerender } = render(<Reader />)
    rerender(<Reader tokenParam="code" />)
    expect(output()).toBe('none')
  })
})

describe('the URL', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    restoreUrl()
  })

  it('is left to the next page if the app navigates on mount [URL-8]', async () => {
    openUrl('?token=abc')
    const urls: string[] = []
    function App() {
      const token = useLinkToken()
      if (token) window.history.replaceState(null, '', '/sign-in')
      return <output>{token ? 'read' : 'none'}</output>
    }
    renderWithEmulator(<App />, { replaceRouterUrl: (url) => urls.push(url) })
    await waitFor(() => expect(output()).toBe('read'))
    await new Promise(requestAnimationFrame)
    expect(urls).not.toContain('/sign-in')
  })

  it('keeps the link if the URL cannot be replaced [URL-3]', () => {
    openUrl('?token=abc')
    vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Too many calls.', 'SecurityError')
    })
    render(<Reader />)
    expect(output()).toBe('abc')
  })

  it.each([
    ['/es/reset', '/es-419/reset'],
    ['/en-001/reset', '/en/reset'],
    ['/en/reset', '/fil/reset'],
    ['/ca/reset', '/ca-valencia/reset'],
    ['/en/reset', '/de/reset/'],
  ])('keeps the link when the language changes from %s to %s [URL-9]', (from, to) => {
    openUrl('')
    const base = window.location.pathname
    window.history.replaceState(null, '', `${base}${from}?token=abc`)
    const { rerender } = render(<Reader key="one" />)
    window.history.replaceState(null, '', base + to)
    rerender(<Reader key="other" />)
    expect(output()).toBe('abc')
  })

  it('keeps the link of a page whose name has two letters [URL-9]', () => {
    openUrl('')
    const base = window.location.pathname
    window.history.replaceState(null, '', `${base}/pw?token=abc`)
    const { rerender } = render(<Reader key="pw" />)
    window.history.replaceState(null, '', `${base}/id`)
    rerender(<Reader key="id" />)
    expect(output()).toBe('none')
  })
})
