import { describe, expect, it } from 'vitest'
import { Redacted } from '../../src/internal/Redacted.js'
import { inspectAll } from '../support/inspectAll.js'

const secret = 'canary'

describe('Redacted', () => {
  it('returns its value until it is cleared', () => {
    const redacted = new Redacted(secret)
    expect(redacted.value()).toBe(secret)
    expect(redacted.value()).toBe(secret)
    redacted.clear()
    expect(redacted.value()).toBeUndefined()
  })

  it('shows no content when printed, cloned, listed or serialized [SEC-1, SEC-5]', () => {
    const redacted = new Redacted(secret)
    expect(inspectAll(redacted)).not.toContain(secret)
    expect(JSON.stringify({ redacted })).toBe('{"redacted":"[redacted]"}')
    expect(Reflect.ownKeys(redacted)).toEqual([])
  })
})
