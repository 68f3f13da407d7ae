import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isUsable,
  linkToken,
  openLinkToken,
  sealLinkToken,
  spendLinkToken,
} from '../../src/form/linkToken.js'
import { inspectAll } from '../support/inspectAll.js'

const tokens = [
  't',
  'aB3'.repeat(21),
  'aZ09-._~+/=',
  'ab+cd/ef==',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  'x'.repeat(2048),
]

const refused = [
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

describe('sealLinkToken', () => {
  it.each(tokens)('URL-4 seals %s as it is', (token) => {
    expect(sealLinkToken(token)?.value()).toBe(token)
  })

  it.each([' t', 't\n', '\t t \r\n', '\u00a0t'])('URL-4 trims the edges of %j', (token) => {
    expect(sealLinkToken(token)?.value()).toBe('t')
  })

  it.each(refused)('URL-5 gives null for %j', (token) => {
    expect(sealLinkToken(token)).toBeNull()
  })

  it('URL-6 shows nothing of it', () => {
    expect(inspectAll(sealLinkToken('canary'))).not.toContain('canary')
  })

  it('URL-5 agrees with the schema on every text', () => {
    const texts = fc.oneof(fc.string(), fc.base64String(), fc.constantFrom(...tokens, ...refused))
    fc.assert(
      fc.property(texts, (text) => {
        const { data, error } = linkToken().safeParse(text)
        expect(sealLinkToken(text)?.value()).toBe(data)
        expect(error?.issues[0]?.message).toBe(data === undefined ? 'invalidLink' : undefined)
      }),
    )
  })
})

describe('isUsable', () => {
  it.each([
    ['the address was not read yet', undefined, undefined],
    ['there is none', null, false],
    ['there is one', sealLinkToken('t'), true],
    ['a shop gives one', ' t ', true],
    ['a shop gives what is none', 'a b', false],
    ['a shop gives nothing', '', false],
  ])('knows whether %s', (_, token, expected) => {
    expect(isUsable(token)).toBe(expected)
  })
})

describe('openLinkToken', () => {
  it.each([
    ['a sealed one', sealLinkToken('t'), 't'],
    ['one that a shop gives', 't', 't'],
    ['none', null, undefined],
    ['one that is not known yet', undefined, undefined],
  ])('reads %s', (_, token, expected) => {
    expect(openLinkToken(token)).toBe(expected)
  })
})

describe('spendLinkToken', () => {
  it('SEC-2 forgets a sealed token', () => {
    const token = sealLinkToken('t')
    spendLinkToken(token)
    expect(openLinkToken(token)).toBeUndefined()
  })

  it.each([null, undefined, 't'])('has nothing to forget of %s', (token) => {
    expect(() => spendLinkToken(token)).not.toThrow()
  })
})
