import { render, screen } from '@testing-library/react'
import { StrictMode, useLayoutEffect } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useLinkToken, type UseLinkTokenOptions } from '../../src/index.js'
import { openUrl, restoreUrl } from './openUrl.js'

function Page(options: UseLinkTokenOptions) {
  const token = useLinkToken(options)
  return (
    <output>{token === undefined ? 'reading' : token === null ? 'none' : `token ${token.value()}`}</output>
  )
}

function open(url: string, options: UseLinkTokenOptions = {}) {
  openUrl(url, { kept: true })
  const length = window.history.length
  render(
    <StrictMode>
      <Page {...options} />
    </StrictMode>,
  )
  expect(window.history.length).toBe(length)
  return {
    token: screen.getByRole('status').textContent,
    url: window.location.search + window.location.hash,
  }
}

describe('useLinkToken', () => {
  afterEach(restoreUrl)

  it('removes the token before the layout effects of other components [URL-1]', () => {
    const seen: string[] = []
    function Tracker() {
      useLayoutEffect(() => void seen.push(window.location.href))
      return null
    }
    openUrl('?token=abc')
    render(
      <>
        <Tracker />
        <Page />
        <Tracker />
      </>,
    )
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.join(' ')).not.toContain('abc')
  })

  it.each([
    ['?token=abc', 'token abc', ''],
    ['#token=abc', 'token abc', ''],
    ['?a=1&token=abc&b=2#here', 'token abc', '?a=1&b=2#here'],
    ['?a=1#token=abc&b=2', 'token abc', '?a=1#b=2'],
    ['#/reset?token=abc', 'token abc', '#/reset'],
    ['#/reset?a=1&token=abc', 'token abc', '#/reset?a=1'],
    ['?next=/a?b&token=abc', 'token abc', '?next=/a?b'],
    ['?token=ab+cd', 'token ab+cd', ''],
    ['?token=ab%2Bcd', 'token ab+cd', ''],
    ['?token=%20abc%0A', 'token abc', ''],
  ])('takes the token from %s [URL-2]', (url, token, rest) => {
    expect(open(url)).toEqual({ token, url: rest })
    expect(window.history.state).toEqual({ kept: true })
  })

  it('reads a parameter of any name', () => {
    expect(open('?token=other&reset.key=abc', { tokenParam: 'reset.key' })).toEqual({
      token: 'token abc',
      url: '?token=other',
    })
  })

  it.each([
    ['two tokens', '?token=abc&token=def'],
    ['one token in the query and one in the fragment', '?token=abc#token=def'],
    ['an empty token', '?token='],
    ['a name without a value', '?token'],
    ['a control character', '?token=ab%00cd'],
    ['a script', '?token=javascript:alert(1)'],
    ['broken escapes', '?token=%E0%A4%A'],
    ['more than 2 kB', `?token=${'x'.repeat(2049)}`],
  ])('returns null for %s, and removes it from the URL [URL-5]', (_, url) => {
    expect(open(url)).toEqual({ token: 'none', url: '' })
  })

  it('returns null without a token, and leaves the URL unchanged', () => {
    expect(open('?a=1#b')).toEqual({ token: 'none', url: '?a=1#b' })
  })

  it('takes a second link that differs in the fragment alone', async () => {
    open('#token=abc')
    window.location.hash = 'token=def'
    expect(await screen.findByText('token def')).toBeInTheDocument()
    expect(window.location.hash).toBe('')
  })
})
