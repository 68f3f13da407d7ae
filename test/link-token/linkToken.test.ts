import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkStatusOf, linkToken, linkTokenOptions, redactLinkToken } from '../../src/link-token/linkToken.js'
import { inspectAll } from '../support/inspectAll.js'

const tokens = [
  't',
  'aB3'.repeat(21),
  'aZ09-._~+/=',
  'ab+cd/ef==',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  'x'.repeat(2048),
]

const invalid = [
  '',
  ' ',
  'a b',
  'a\0b',
  'a\r\nb',
  'a\u00a0b',
  'a\u200bb',
  'tökén',
  'javascript:alert(1)',
  '<script>',
  '"x"',
  'a%2Bb',
  'a&token=b',
  'x'.repeat(2049),
]

describe('redactLinkToken', () => {
  it.each(tokens)('keeps %s unchanged [URL-4]', (token) => {
    expect(redactLinkToken(token)?.value()).toBe(token)
  })

  it.each([' t', 't\n', '\t t \r\n', '\u00a0t'])('trims the edges of %j [URL-4]', (token) => {
    expect(redactLinkToken(token)?.value()).toBe('t')
  })

  it.each(invalid)('returns null for %j [URL-5]', (token) => {
    expect(redactLinkToken(token)).toBeNull()
  })

  it('shows no token when printed, cloned or serialized [URL-6]', () => {
    expect(inspectAll(redactLinkToken('canary'))).not.toContain('canary')
  })

  it('agrees with the schema on every text [URL-5]', () => {
    const texts = fc.oneof(fc.string(), fc.base64String(), fc.constantFrom(...tokens, ...invalid))
    fc.assert(
      fc.property(texts, (text) => {
        const { data, error } = linkToken().safeParse(text)
        expect(redactLinkToken(text)?.value()).toBe(data)
        expect(error?.issues[0]?.message).toBe(data === undefined ? 'invalidLink' : undefined)
      }),
    )
  })
})

describe('linkStatusOf', () => {
  it.each([
    ['before the URL is read', undefined, 'reading'],
    ['without a token', null, 'missing'],
    ['with a token', redactLinkToken('t'), 'ready'],
    ['with a text', ' t ', 'ready'],
    ['with a text that cannot be a token', 'a b', 'missing'],
    ['with an empty text', '', 'missing'],
  ])('is right %s', (_, token, expected) => {
    expect(linkStatusOf(token)).toBe(expected)
  })
})

describe('linkTokenOptions', () => {
  it.each([
    ['a redacted token', redactLinkToken('t'), 't'],
    ['a text', 't', 't'],
    ['no token', null, undefined],
    ['a token that is not read yet', undefined, undefined],
  ])('adds %s to the input', (_, token, expected) => {
    expect(linkTokenOptions(token).extraValues()).toEqual({ token: expected })
  })

  it('clears a redacted token on success [SEC-2]', () => {
    const token = redactLinkToken('t')
    linkTokenOptions(token).onDone()
    expect(token?.value()).toBeUndefined()
  })

  it.each([null, undefined, 't'])('clears nothing for %s', (token) => {
    expect(() => linkTokenOptions(token).onDone()).not.toThrow()
  })
})
