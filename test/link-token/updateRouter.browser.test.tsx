import { render, screen } from '@testing-library/react'
import { StrictMode, useEffect, useState, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ResetPasswordPage, useLinkToken } from '../../src/index.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { openUrl, restoreUrl } from './openUrl.js'

const rest = () => window.location.search + window.location.hash

describe('replaceRouterUrl', () => {
  afterEach(restoreUrl)

  function renderPage() {
    const urls: string[] = []
    renderWithEmulator(<ResetPasswordPage />, { replaceRouterUrl: (url) => urls.push(url) })
    return urls
  }

  it('is called once with the URL without the token [URL-8]', async () => {
    openUrl('?a=1&token=abc&b=2#here')
    const urls = renderPage()
    await expect.poll(() => urls).toEqual([`${window.location.pathname}?a=1&b=2#here`])
  })

  it('is called for an invalid token [URL-8]', async () => {
    openUrl('#token=a&token=b')
    const urls = renderPage()
    await expect.poll(() => urls).toEqual([window.location.pathname])
  })

  it('is called for a second link in the same tab [URL-8]', async () => {
    openUrl('')
    const urls = renderPage()
    window.location.hash = 'token=def'
    await expect.poll(() => urls).toEqual([window.location.pathname])
  })

  it('is called with a path that cannot be read as another origin [URL-8]', async () => {
    window.history.replaceState(null, '', `${window.location.origin}//example.com?token=abc&a=1`)
    const urls = renderPage()
    await expect.poll(() => urls).toEqual(['/example.com?a=1'])
    expect(window.location.href).toBe(`${window.location.origin}//example.com?a=1`)
  })
})

/**
 * What the Next.js App Router does with the URL: it has its own copy, which an effect keeps in step with calls of
 * `history.replaceState`, except those whose state has the key of the router. `test/consumers` has the real router.
 */
function Router({ children }: { children: ReactNode }) {
  const [url, setUrl] = useState(window.location.href)
  useEffect(() => {
    const replaceState = window.history.replaceState.bind(window.history)
    window.history.replaceState = (state: { __NA?: unknown } | null, unused, next) => {
      if (!state?.__NA && next) setUrl(String(next))
      replaceState({ ...state, __NA: true }, unused, next)
    }
    return () => {
      Reflect.deleteProperty(window.history, 'replaceState')
    }
  }, [])
  return (
    <>
      <output>{url}</output>
      {children}
    </>
  )
}

function Page() {
  useLinkToken()
  return null
}

describe('a router that watches history.replaceState', () => {
  afterEach(restoreUrl)

  it.each(['?token=abc', '#token=abc'])('gets the URL without %s [URL-8]', async (token) => {
    openUrl(token, { __NA: true, kept: 1 })
    const length = window.history.length
    render(
      <StrictMode>
        <Router>
          <Page />
        </Router>
      </StrictMode>,
    )
    await expect.poll(() => screen.getByRole('status').textContent).not.toContain('abc')
    expect(rest()).toBe('')
    expect(window.history.state).toEqual({ __NA: true, kept: 1 })
    expect(window.history.length).toBe(length)
  })
})
