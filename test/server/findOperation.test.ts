import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'polluted')
  vi.resetModules()
})

describe('findOperation', () => {
  it('ignores the keys of a polluted prototype [SEC-16]', async () => {
    Reflect.set(Object.prototype, 'polluted', { path: 'login', token: 'customer' })
    vi.resetModules()
    const { findOperation } = await import('../../src/server/findOperation.js')
    expect(findOperation('/customer/myshop/login', 'myshop')).toBeUndefined()
    expect(findOperation('/customer/myshop/password/change', 'myshop')).toBe('changePassword')
  })
})
