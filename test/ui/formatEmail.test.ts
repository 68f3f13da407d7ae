import { afterEach, describe, expect, it } from 'vitest'
import { formatEmail } from '../../src/ui/formatEmail.js'

const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse')

describe('formatEmail', () => {
  afterEach(() => {
    if (canParse) Object.defineProperty(URL, 'canParse', canParse)
  })

  it.each([
    ['ada@pаypal.com', 'ada@xn--pypal-4ve.com'],
    ['ada@exämple.com', 'ada@exämple.com'],
    ['ada@пример.example', 'ada@пример.example'],
    ['pаypal.com', 'pаypal.com'],
  ])('formats %s as %s', (email, expected) => {
    expect(formatEmail(email)).toBe(expected)
  })

  it('keeps a domain that is no host', () => {
    expect(formatEmail('ada@pаypal.com:none')).toBe('ada@pаypal.com:none')
  })

  it('works in a browser of 2022, without URL.canParse [ENV-1]', () => {
    Reflect.deleteProperty(URL, 'canParse')
    expect(formatEmail('ada@pаypal.com')).toBe('ada@xn--pypal-4ve.com')
  })
})
