import { describe, expect, it } from 'vitest'
import { Sealed } from '../../src/provider/Sealed.js'
import { spellOut } from '../support/spellOut.js'

const secret = 'canary'

describe('Sealed', () => {
  it('opens until it is cleared', () => {
    const sealed = new Sealed(secret)
    expect(sealed.open()).toBe(secret)
    expect(sealed.open()).toBe(secret)
    sealed.clear()
    expect(sealed.open()).toBeUndefined()
  })

  it('SEC-1 SEC-5 shows nothing to whoever prints, copies, lists or stores it', () => {
    const sealed = new Sealed(secret)
    expect(spellOut(sealed)).not.toContain(secret)
    expect(JSON.stringify({ sealed })).toBe('{"sealed":"[redacted]"}')
    expect(Reflect.ownKeys(sealed)).toEqual([])
  })
})
