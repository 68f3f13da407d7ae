import { describe, expect, it } from 'vitest'
import { format, formatWait } from '../../src/messages/format.js'

describe('format', () => {
  it('fills in placeholders and keeps those without a value', () => {
    expect(format('{a} and {b}', { a: 'one' }, 'en')).toBe('one and {b}')
  })

  it('inserts a value as it is', () => {
    expect(format('{a}', { a: '$& {b} <i>' }, 'en')).toBe('$& {b} <i>')
  })

  it('chooses the plural form of the language', () => {
    const forms = {
      one: '{count} znak',
      few: '{count} znaki',
      many: '{count} znaków',
      other: '{count} znaku',
    }
    expect([1, 3, 8].map((count) => format(forms, { count }, 'pl'))).toEqual([
      '1 znak',
      '3 znaki',
      '8 znaków',
    ])
    expect(format({ other: 'other' }, { count: 1 }, 'en')).toBe('other')
  })

  it('keeps a placeholder with the name of an inherited property [I18N-1]', () => {
    expect(format('{constructor}', {}, 'en')).toBe('{constructor}')
  })
})

describe('formatWait', () => {
  it.each([
    ['he', 'בעוד דקה'],
    ['en', 'in 1 minute'],
    ['cs', 'za 1 minutu'],
  ])('names a minute in words or digits in %s', (locale, text) => {
    expect(formatWait(1, 'minute', locale)).toBe(text)
  })
})
