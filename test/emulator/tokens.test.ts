import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'

const { email, password } = seedCustomer

function start(now = () => 0) {
  const emulator = createEmulator({ now })
  const call = async (path: string, bearer = '', body?: unknown) => {
    const response = await emulator.fetch(`https://api.emporix.io/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, ...(text && JSON.parse(text)) }
  }
  return { emulator, call }
}

const shop = 'tenant=myshop&client_id=storefront'

describe('the token calls around the operations', () => {
  it('give an anonymous session that can be refreshed, each refresh token once', async () => {
    const { call } = start()
    const first = await call(`customerlogin/auth/anonymous/login?${shop}`)
    expect(first).toMatchObject({ token_type: 'Bearer', expires_in: 3599, refresh_token_expires_in: 86399 })
    const refresh = `customerlogin/auth/anonymous/refresh?${shop}&refresh_token=${first.refresh_token}`
    const second = await call(refresh)
    expect(second.sessionId).toBe(first.sessionId)
    expect(second.access_token).not.toBe(first.access_token)
    expect((await call(refresh)).status).toBe(401)
  })

  it('know the storefront', async () => {
    const { call } = start()
    expect(await call('customerlogin/auth/anonymous/login?tenant=myshop&client_id=other')).toMatchObject({
      status: 401,
      fault: { detail: { errorcode: 'Invalid ApiKey' } },
    })
  })

  it('sign a customer in, tell who it is, refresh and sign out', async () => {
    const { emulator, call } = start()
    const anonymous = emulator.createAnonymousToken()
    expect((await call('customer/myshop/login', anonymous, { email, password: 'wrong' })).status).toBe(401)
    const session = await call('customer/myshop/login', anonymous, { email, password })
    expect(session).toMatchObject({ status: 200, expires_in: 2_591_999, initialPassword: false })
    const { access_token: token, refresh_token: refreshToken } = session
    expect(await call('customer/myshop/validateauthtoken', token)).toMatchObject({
      email,
      expires_in: 2_591_999,
    })
    const next = await call(`customer/myshop/refreshauthtoken?refreshToken=${refreshToken}`, anonymous)
    expect(next).toMatchObject({ status: 200, session_id: session.session_id })
    expect(next).not.toHaveProperty('saas_token')
    expect((await call(`customer/myshop/logout?accessToken=${token}`, token)).status).toBe(204)
    expect((await call('customer/myshop/validateauthtoken', token)).status).toBe(401)
  })

  it('sign out the bearer that asks, together with what would renew it', async () => {
    const { emulator, call } = start()
    const anonymous = emulator.createAnonymousToken()
    const session = await call('customer/myshop/login', anonymous, { email, password })
    const other = emulator.createCustomerToken(email)
    const signOut = (text: string) => call(`customer/myshop/logout?accessToken=${text}`, session.access_token)
    expect((await signOut('')).status).toBe(400)
    expect((await signOut(other)).status).toBe(400)
    expect((await signOut(session.access_token)).status).toBe(204)
    expect((await call('customer/myshop/validateauthtoken', other)).status).toBe(200)
    const refresh = `customer/myshop/refreshauthtoken?refreshToken=${session.refresh_token}`
    expect((await call(refresh, anonymous)).status).toBe(401)
  })

  it('refuse a refresh token after its day', async () => {
    let now = 0
    const { call } = start(() => now)
    const { refresh_token: token } = await call(`customerlogin/auth/anonymous/login?${shop}`)
    now = 86_399 * 1000
    const refresh = `customerlogin/auth/anonymous/refresh?${shop}&refresh_token=${token}`
    expect((await call(refresh)).status).toBe(401)
  })
})
