import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnonymousTokenProvider, type AnonymousTokenProviderOptions } from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { inspectAll } from '../support/inspectAll.js'
import { startServer } from '../support/startServer.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

type Failure = number | string | Error

/** A token service that counts, and that fails where it is told to. */
function service(options: Partial<AnonymousTokenProviderOptions> = {}) {
  const urls: string[] = []
  const inits: RequestInit[] = []
  const failures: Failure[] = []
  const tokens = createAnonymousTokenProvider({
    tenant: 'myshop',
    clientId: 'store front',
    fetch: async (url, init) => {
      urls.push(url.replace('https://api.emporix.io/customerlogin/auth/anonymous/', ''))
      inits.push(init)
      const failure = failures.shift()
      if (failure instanceof Error) throw failure
      if (typeof failure === 'number') return new Response('{}', { status: failure })
      if (failure !== undefined) return new Response(failure)
      const count = urls.length
      return Response.json({ access_token: `a${count}`, refresh_token: `r+${count}`, expires_in: 3599 })
    },
    ...options,
  })
  return { tokens, urls, inits, failures }
}

const login = 'login?tenant=myshop&client_id=store+front'
const refresh = (count: number) => `refresh?tenant=myshop&client_id=store+front&refresh_token=r%2B${count}`

const noNetwork = () => new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })

describe('an anonymous token', () => {
  it('is one for all who ask at the same time', async () => {
    const { tokens, urls } = service()
    expect(await Promise.all([tokens(), tokens(), tokens()])).toEqual(['a1', 'a1', 'a1'])
    expect(await tokens()).toBe('a1')
    expect(urls).toEqual([login])
  })

  it('SEC-8 is asked for to the letter', async () => {
    const { tokens, inits } = service()
    await tokens()
    await tokens({ rejected: 'a1' })
    const flags = { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }
    const init = { ...flags, signal: expect.any(AbortSignal) }
    expect(inits).toEqual([init, init])
  })

  it('comes from the baseUrl', async () => {
    const { url, requests } = await startServer(() => ({
      status: 200,
      body: '{"access_token":"a","refresh_token":"r","expires_in":3599}',
    }))
    expect(
      await createAnonymousTokenProvider({ tenant: 'myshop', clientId: 'c', baseUrl: `${url}/api/` })(),
    ).toBe('a')
    expect(requests.map((request) => [request.method, request.url, request.body.length])).toEqual([
      ['GET', '/api/customerlogin/auth/anonymous/login?tenant=myshop&client_id=c', 0],
    ])
    expect(requests[0]?.headers).not.toHaveProperty('authorization')
  })

  it('is refreshed a minute before it ends', async () => {
    const { tokens, urls } = service()
    await tokens()
    pass(3538)
    expect(await tokens()).toBe('a1')
    pass(1)
    expect(await tokens()).toBe('a2')
    expect(urls).toEqual([login, refresh(1)])
  })

  it('keeps its session by the newest refresh token', async () => {
    const { tokens, urls } = service()
    for (const token of ['a1', 'a2', 'a3']) {
      expect(await tokens()).toBe(token)
      pass(3600)
    }
    expect(urls).toEqual([login, refresh(1), refresh(2)])
  })

  it('is refreshed once for all whose bearer was refused', async () => {
    const { tokens, urls } = service()
    await tokens()
    expect(await Promise.all([tokens({ rejected: 'a1' }), tokens({ rejected: 'a1' })])).toEqual(['a2', 'a2'])
    expect(urls).toEqual([login, refresh(1)])
  })

  it('is not refreshed for a bearer that has been replaced already', async () => {
    const { tokens, urls } = service()
    await tokens()
    await tokens({ rejected: 'a1' })
    expect(await tokens({ rejected: 'a1' })).toBe('a2')
    expect(urls).toHaveLength(2)
  })

  it.each([400, 401, 403])('starts a new session once a refresh ends with %i', async (status) => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(status)
    expect(await tokens({ rejected: 'a1' })).toBe('a3')
    expect(urls).toEqual([login, refresh(1), login])
  })

  it.each<[string, Failure]>([
    ['404', 404],
    ['429', 429],
    ['500', 500],
    ['503', 503],
    ['a page', '<html>'],
    ['no network', noNetwork()],
    ['a lost answer', new TypeError('fetch failed')],
  ])('keeps its session where a refresh ends with %s', async (_, failure) => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(failure)
    expect(await failureOf(tokens({ rejected: 'a1' }))).toMatchObject({ outcome: 'notSent' })
    expect(await tokens({ rejected: 'a1' })).toBe('a3')
    expect(urls).toEqual([login, refresh(1), refresh(1)])
  })

  it('keeps its session where the new one cannot be had either', async () => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(401, 503)
    expect(await failureOf(tokens({ rejected: 'a1' }))).toMatchObject({ code: 'tokenUnavailable' })
    await tokens({ rejected: 'a1' })
    expect(urls).toEqual([login, refresh(1), login, refresh(1)])
  })

  it('is not there without a network', async () => {
    const { tokens, failures } = service()
    failures.push(noNetwork())
    expect(await failureOf(tokens())).toMatchObject({ code: 'offline', outcome: 'notSent' })
    expect(await tokens()).toBe('a2')
  })

  it.each<[string, Failure]>([
    ['403', 403],
    ['500', 500],
    ['a page', '<html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no refresh token', '{"access_token":"a","expires_in":3599}'],
    ['no text', '{"access_token":1,"refresh_token":{},"expires_in":3599}'],
    ['a lost answer', new TypeError('fetch failed')],
  ])('is not there where the service answers with %s', async (_, failure) => {
    const { tokens, failures } = service()
    failures.push(failure)
    expect(await failureOf(tokens())).toMatchObject({ code: 'tokenUnavailable', outcome: 'notSent' })
    expect(await tokens()).toBe('a2')
  })

  it('NET-1 is given up after the timeout', async () => {
    const answers = [new Promise<Response>(() => {})]
    const fetch = async () =>
      answers.pop() ?? Response.json({ access_token: 'a', refresh_token: 'r', expires_in: 3599 })
    const { tokens } = service({ timeout: 20, fetch })
    expect(await failureOf(tokens())).toMatchObject({ code: 'tokenUnavailable' })
    expect(await tokens()).toBe('a')
  })

  it('SEC-5 is in no error', async () => {
    const { tokens, failures } = service()
    await tokens()
    failures.push(new TypeError('a1 r+1', { cause: refresh(1) }))
    const error = await failureOf(tokens({ rejected: 'a1' }))
    expect(inspectAll(error)).not.toMatch(/r\+1|r%2B1|\ba1\b|refresh_token/)
  })

  it.each(['', undefined, null, 42])('is asked for with a clientId, not with %j', (clientId) => {
    const options: object = { tenant: 'myshop', clientId }
    expect(() => Reflect.apply(createAnonymousTokenProvider, undefined, [options])).toThrow(
      /^clientId is missing\. .+ Give the storefront client_id/,
    )
  })
})
