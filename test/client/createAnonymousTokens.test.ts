import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnonymousTokens } from '../../src/client.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** A token service that counts, and that fails where it is told to. */
function service() {
  const urls: string[] = []
  const failures: (number | Error)[] = []
  const tokens = createAnonymousTokens({
    tenant: 'myshop',
    clientId: 'store front',
    fetch: async (url) => {
      urls.push(url.replace('https://api.emporix.io/customerlogin/auth/anonymous/', ''))
      const failure = failures.shift()
      if (failure instanceof Error) throw failure
      if (failure) return new Response('{}', { status: failure })
      const count = urls.length
      return Response.json({ access_token: `a${count}`, refresh_token: `r${count}`, expires_in: 3599 })
    },
  })
  return { tokens, urls, failures }
}

const login = 'login?tenant=myshop&client_id=store+front'
const refresh = (token: string) => `refresh?tenant=myshop&client_id=store+front&refresh_token=${token}`

describe('createAnonymousTokens', () => {
  it('fetches one token for all who ask at the same time, and keeps it', async () => {
    const { tokens, urls } = service()
    expect(await Promise.all([tokens(), tokens(), tokens()])).toEqual(['a1', 'a1', 'a1'])
    expect(await tokens()).toBe('a1')
    expect(urls).toEqual([login])
  })

  it('refreshes the same session a minute before the token ends', async () => {
    const { tokens, urls } = service()
    await tokens()
    vi.setSystemTime(Date.now() + 3538 * 1000)
    expect(await tokens()).toBe('a1')
    vi.setSystemTime(Date.now() + 2000)
    expect(await tokens()).toBe('a2')
    vi.setSystemTime(Date.now() + 3600 * 1000)
    expect(await tokens()).toBe('a3')
    expect(urls).toEqual([login, refresh('r1'), refresh('r2')])
  })

  it('refreshes a token that was refused, and not one that has been replaced', async () => {
    const { tokens, urls } = service()
    await tokens()
    expect(await Promise.all([tokens({ rejected: 'a1' }), tokens({ rejected: 'a1' })])).toEqual(['a2', 'a2'])
    expect(await tokens({ rejected: 'a1' })).toBe('a2')
    expect(urls).toEqual([login, refresh('r1')])
  })

  it('starts a new session only when the old one has ended', async () => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(503)
    await expect(tokens({ rejected: 'a1' })).rejects.toMatchObject({
      code: 'unavailable',
      outcome: 'notSent',
    })
    failures.push(401)
    expect(await tokens({ rejected: 'a1' })).toBe('a4')
    expect(urls).toEqual([login, refresh('r1'), refresh('r1'), login])
  })

  it('tells a device without a network from a service that refuses', async () => {
    const { tokens, failures } = service()
    failures.push(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }), 403)
    await expect(tokens()).rejects.toMatchObject({ code: 'offline' })
    await expect(tokens()).rejects.toMatchObject({ code: 'unavailable' })
    expect(await tokens()).toBe('a3')
  })

  it('asks for a clientId', () => {
    expect(() => createAnonymousTokens({ tenant: 'myshop', clientId: '' })).toThrow(
      /clientId is missing.+Give/,
    )
  })
})
