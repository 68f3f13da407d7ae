import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnonymousTokenProvider, type AnonymousTokenProviderOptions } from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { inspectAll } from '../support/inspectAll.js'
import { startServer } from '../support/startServer.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

type Failure = number | string | Error

/** A provider and its token service, which numbers its tokens and fails on demand. */
function service(
  options: Partial<AnonymousTokenProviderOptions> = {},
  lifetime: object = { expires_in: 3599 },
) {
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
      return Response.json({ access_token: `a${count}`, refresh_token: `r+${count}`, ...lifetime })
    },
    ...options,
  })
  return { tokens, urls, inits, failures }
}

const login = 'login?tenant=myshop&client_id=store+front'
const refresh = (count: number) => `refresh?tenant=myshop&client_id=store+front&refresh_token=r%2B${count}`

const noNetwork = () => new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })

describe('createAnonymousTokenProvider', () => {
  it('shares one token between concurrent calls', async () => {
    const { tokens, urls } = service()
    expect(await Promise.all([tokens(), tokens(), tokens()])).toEqual(['a1', 'a1', 'a1'])
    expect(await tokens()).toBe('a1')
    expect(urls).toEqual([login])
  })

  it('ignores the token in the body of a redirect [SEC-8]', async () => {
    const body = JSON.stringify({ access_token: 'a', refresh_token: 'r' })
    const redirect = async () => new Response(body, { status: 307 })
    const { tokens } = service({ fetch: redirect })
    expect(await failureOf(tokens())).toMatchObject({ code: 'accessTokenUnavailable' })
  })

  it('sends no cookie, referrer or cached request [SEC-8]', async () => {
    const { tokens, inits } = service()
    await tokens()
    await tokens({ rejectedToken: 'a1' })
    const flags = {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    }
    const init = { ...flags, signal: expect.any(AbortSignal) }
    expect(inits).toEqual([init, init])
  })

  it('uses the baseUrl', async () => {
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

  it('refreshes the token a minute before it expires', async () => {
    const { tokens, urls } = service()
    await tokens()
    pass(3538)
    expect(await tokens()).toBe('a1')
    pass(1)
    expect(await tokens()).toBe('a2')
    expect(urls).toEqual([login, refresh(1)])
  })

  it.each<object>([{}, ...[null, 'soon', {}, 0, 1, -60, '59'].map((value) => ({ expires_in: value }))])(
    'does not request a token per call if the lifetime is %j',
    async (lifetime) => {
      const { tokens, urls } = service({}, lifetime)
      expect([await tokens(), await tokens()]).toEqual(['a1', 'a1'])
      expect(urls).toEqual([login])
    },
  )

  it('refreshes a token without a lifetime after the documented one', async () => {
    const { tokens } = service({}, {})
    await tokens()
    pass(3538)
    expect(await tokens()).toBe('a1')
    pass(1)
    expect(await tokens()).toBe('a2')
  })

  it('refreshes a short-lived token every 30 seconds at most', async () => {
    const { tokens } = service({}, { expires_in: 20 })
    await tokens()
    pass(29)
    expect(await tokens()).toBe('a1')
    pass(1)
    expect(await tokens()).toBe('a2')
  })

  it('keeps its session with the newest refresh token', async () => {
    const { tokens, urls } = service()
    for (const token of ['a1', 'a2', 'a3']) {
      expect(await tokens()).toBe(token)
      pass(3600)
    }
    expect(urls).toEqual([login, refresh(1), refresh(2)])
  })

  it('refreshes once for concurrent calls with the same rejected token', async () => {
    const { tokens, urls } = service()
    await tokens()
    expect(await Promise.all([tokens({ rejectedToken: 'a1' }), tokens({ rejectedToken: 'a1' })])).toEqual([
      'a2',
      'a2',
    ])
    expect(urls).toEqual([login, refresh(1)])
  })

  it('does not refresh for a rejected token that is already replaced', async () => {
    const { tokens, urls } = service()
    await tokens()
    await tokens({ rejectedToken: 'a1' })
    expect(await tokens({ rejectedToken: 'a1' })).toBe('a2')
    expect(urls).toHaveLength(2)
  })

  it.each([400, 401, 403])('starts a new session if a refresh is rejected with %i', async (status) => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(status)
    expect(await tokens({ rejectedToken: 'a1' })).toBe('a3')
    expect(urls).toEqual([login, refresh(1), login])
  })

  it.each<[string, Failure]>([
    ['404', 404],
    ['429', 429],
    ['500', 500],
    ['503', 503],
    ['a page', '<html>'],
    ['no connection', noNetwork()],
    ['a lost response', new TypeError('fetch failed')],
  ])('keeps its session if a refresh fails with %s', async (_, failure) => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(failure)
    expect(await failureOf(tokens({ rejectedToken: 'a1' }))).toMatchObject({ outcome: 'notSent' })
    expect(await tokens({ rejectedToken: 'a1' })).toBe('a3')
    expect(urls).toEqual([login, refresh(1), refresh(1)])
  })

  it('keeps its session if no new one can be started', async () => {
    const { tokens, urls, failures } = service()
    await tokens()
    failures.push(401, 503)
    expect(await failureOf(tokens({ rejectedToken: 'a1' }))).toMatchObject({ code: 'accessTokenUnavailable' })
    await tokens({ rejectedToken: 'a1' })
    expect(urls).toEqual([login, refresh(1), login, refresh(1)])
  })

  it('rejects with offline without a connection', async () => {
    const { tokens, failures } = service()
    failures.push(noNetwork())
    expect(await failureOf(tokens())).toMatchObject({ code: 'offline', outcome: 'notSent' })
    expect(await tokens()).toBe('a2')
  })

  it.each<[string, Failure]>([
    ['403', 403],
    ['500', 500],
    ['a page', '<html>'],
    ['an empty body', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no refresh token', '{"access_token":"a","expires_in":3599}'],
    ['no strings', '{"access_token":1,"refresh_token":{},"expires_in":3599}'],
    ['a lost response', new TypeError('fetch failed')],
  ])('rejects with accessTokenUnavailable if the response is %s', async (_, failure) => {
    const { tokens, failures } = service()
    failures.push(failure)
    expect(await failureOf(tokens())).toMatchObject({ code: 'accessTokenUnavailable', outcome: 'notSent' })
    expect(await tokens()).toBe('a2')
  })

  it('times out [NET-1]', async () => {
    const responses = [new Promise<Response>(() => {})]
    const fetch = async () =>
      responses.pop() ?? Response.json({ access_token: 'a', refresh_token: 'r', expires_in: 3599 })
    const { tokens } = service({ timeout: 20, fetch })
    expect(await failureOf(tokens())).toMatchObject({ code: 'accessTokenUnavailable' })
    expect(await tokens()).toBe('a')
  })

  it('reveals no token in an error [SEC-5]', async () => {
    const { tokens, failures } = service()
    await tokens()
    failures.push(new TypeError('a1 r+1', { cause: refresh(1) }))
    const error = await failureOf(tokens({ rejectedToken: 'a1' }))
    expect(inspectAll(error)).not.toMatch(/r\+1|r%2B1|\ba1\b|refresh_token/)
  })

  it.each(['', undefined, null, 42])('rejects the clientId %j', (clientId) => {
    const options: object = { tenant: 'myshop', clientId }
    expect(() => Reflect.apply(createAnonymousTokenProvider, undefined, [options])).toThrow(
      /^clientId is missing\. .+ Pass the storefront client_id/,
    )
  })
})
