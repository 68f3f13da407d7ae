import { render, screen } from '@testing-library/react'
import { StrictMode, useLayoutEffect } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useLinkToken, type UseLinkTokenOptions } from '../../src/index.js'

function Page(options: UseLinkTokenOptions) {
  const token = useLinkToken(options)
  return (
    <output>{token === undefined ? 'reading' : token === null ? 'none' : `token ${token.value()}`}</output>
  )
}

const start = window.location.pathname + window.location.search

function open(address: string, options: UseLinkTokenOptions = {}) {
  window.history.replaceState({ kept: true }, '', window.location.pathname + address)
  const length = window.history.length
  render(
    <StrictMode>
      <Page {...options} />
    </StrictMode>,
  )
  expect(window.history.length).toBe(length)
  return {
    token: screen.getByRole('status').textContent,
    address: window.location.search + window.location.hash,
  }
}

describe('useLinkToken', () => {
  it('URL-1 is quicker than the layout effects of other components, before and after it on the page', () => {
    const seen: string[] = []
    function Tracker() {
      useLayoutEffect(() => void seen.push(window.location.href))
      return null
    }
    window.history.replaceState(null, '', '?token=abc')
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

  afterEach(() => window.history.replaceState(null, '', start))

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
  ])('URL-2 takes the token out of %s', (address, token, rest) => {
    expect(open(address)).toEqual({ token, address: rest })
    expect(window.history.state).toEqual({ kept: true })
  })

  it('reads a parameter of any name', () => {
    expect(open('?token=other&reset.key=abc', { param: 'reset.key' })).toEqual({
      token: 'token abc',
      address: '?token=other',
    })
  })

  it.each([
    ['two of them', '?token=abc&token=def'],
    ['one in the query and one in the fragment', '?token=abc#token=def'],
    ['an empty one', '?token='],
    ['a bare name', '?token'],
    ['one with a control character', '?token=ab%00cd'],
    ['a script', '?token=javascript:alert(1)'],
    ['broken escapes', '?token=%E0%A4%A'],
    ['more than 2 kB', `?token=${'x'.repeat(2049)}`],
  ])('URL-5 has none for %s, and takes it out of the address', (_, address) => {
    expect(open(address)).toEqual({ token: 'none', address: '' })
  })

  it('has none where there is none, and leaves the address alone', () => {
    expect(open('?a=1#b')).toEqual({ token: 'none', address: '?a=1#b' })
  })

  it('takes a second link that differs in the fragment alone', async () => {
    open('#token=abc')
    window.location.hash = 'token=def'
    expect(await screen.findByText('token def')).toBeInTheDocument()
    expect(window.location.hash).toBe('')
  })
})
