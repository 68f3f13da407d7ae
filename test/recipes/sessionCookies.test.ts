import { Auth } from '@auth/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import * as authJs from '../../stories/recipes/authJs.js'
import { authConfig } from '../../stories/recipes/authJsConfig.js'
import { createProxy } from '../../stories/recipes/proxy.js'
import * as serverSession from '../../stories/recipes/serverSession.js'
import { signInRoute } from '../../stories/recipes/signInRoute.js'
import { canSignIn } from '../support/canSignIn.js'

vi.hoisted(() => {
  process.env.SESSION_SECRET = 'a secret of the tests with 32 characters'
  process.env.AUTH_SECRET = 'another secret of the tests'
})

const { email, password } = seedCustomer
const newPassword = 'a quiet river at dawn'
const shop = 'https://shop.example'
const month = 31 * 24 * 3600 * 1000

/** Returns the cookies that a response sets, as the browser sends them. */
const cookiesOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

const signInWithJson = (body: object, type = 'application/json') => {
  const headers = { 'Content-Type': type }
  return signInRoute(new Request(`${shop}/sign-in`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** Signs in with the requests of the sign-in page of Auth.js. */
async function signInWithAuthJs() {
  const config = { ...authConfig, secret: process.env.AUTH_SECRET ?? '', trustHost: true }
  const call = (path: string, init?: RequestInit) => Auth(new Request(`${shop}/auth/${path}`, init), config)
  const csrf = await call('csrf')
  const { csrfToken } = await csrf.json()
  const body = new URLSearchParams({ email, password, csrfToken })
  const headers = { Cookie: cookiesOf(csrf) }
  const response = await call('callback/credentials', { method: 'POST', headers, body })
  const session = await call('session', { headers: { Cookie: cookiesOf(response) } })
  return { response, session }
}

let emulator: Emulator
let time: number
const send = (proxy: ReturnType<typeof createProxy>, Cookie: string, current: string = password) =>
  proxy(
    new Request(`${shop}/api/emporix/customer/myshop/password/change`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie },
      body: JSON.stringify({ currentPassword: current, newPassword }),
    }),
  )

beforeEach(() => {
  time = Date.now()
  emulator = createEmulator({ clientId: 'storefront-client-id', now: () => time })
  vi.stubGlobal('fetch', emulator.fetch)
})
afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['the signed-cookie recipe', serverSession, () => signInWithJson({ email, password })],
  ['the Auth.js recipe', authJs, async () => (await signInWithAuthJs()).response],
])('%s', (_, session, signIn) => {
  it('changes the password of the customer who has signed in', async () => {
    const cookie = cookiesOf(await signIn())
    const response = await send(createProxy(session), cookie)
    expect([response.status, response.headers.getSetCookie()]).toEqual([204, []])
    expect(await canSignIn(emulator, email, newPassword)).toBe(true)
  })

  it('keeps the tokens encrypted, in a cookie that no script reads', async () => {
    const response = await signIn()
    const { accessToken } = (await session.readSession(
      new Request(shop, { headers: { Cookie: cookiesOf(response) } }),
    )) ?? { accessToken: undefined }
    expect(accessToken).toEqual(expect.any(String))
    const cookies = response.headers.getSetCookie().filter((cookie) => cookie.includes('session'))
    expect(cookies.join()).toMatch(/HttpOnly.*Secure.*SameSite=Lax/i)
    expect(decodeURIComponent(cookies.join())).not.toContain(accessToken)
  })

  it('refreshes the session in its cookie', async () => {
    const proxy = createProxy(session)
    const cookie = cookiesOf(await signIn())
    emulator.revokeAccessTokens()
    const first = await send(proxy, cookie, 'wrong')
    expect(first.status).toBe(401)
    const refreshed = cookiesOf(first)
    expect(refreshed.split('=')[0]).toBe(cookie.split('; ').at(-1)?.split('=')[0])
    const second = await send(proxy, refreshed)
    expect([second.status, second.headers.getSetCookie()]).toEqual([204, []])
  })

  it('refreshes once for concurrent requests', async () => {
    const proxy = createProxy(session)
    const cookie = cookiesOf(await signIn())
    emulator.revokeAccessTokens()
    const responses = await Promise.all([send(proxy, cookie, 'wrong'), send(proxy, cookie, 'wrong')])
    expect(await Promise.all(responses.map((response) => response.json()))).toMatchObject([
      { type: 'unauthorized' },
      { type: 'unauthorized' },
    ])
    expect(responses.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1)
  })

  it.each([
    ['the refresh token has expired', async () => cookiesOf(await signIn()), month],
    ['no customer is signed in', () => '', 0],
    ['the cookie was changed', () => 'session=forged; __Secure-authjs.session-token=forged', 0],
  ])('asks to sign in if %s', async (__, getCookie, elapsed) => {
    const cookie = await getCookie()
    time += elapsed
    const response = await send(createProxy(session), cookie)
    expect([response.status, response.headers.getSetCookie()]).toEqual([401, []])
    expect(await canSignIn(emulator, email, newPassword)).toBe(false)
  })
})

it('gives the browser no token in the session of Auth.js', async () => {
  const { session } = await signInWithAuthJs()
  expect(Object.keys(await session.json())).toEqual(['user', 'expires'])
})

it.each([
  ['a wrong password', { email, password: 'wrong' }, 'application/json', 401],
  ['a form of another site', { email, password }, 'text/plain', 415],
])('rejects a sign-in with %s', async (_, body, type, status) => {
  const response = await signInWithJson(body, type)
  expect([response.status, response.headers.getSetCookie()]).toEqual([status, []])
})
