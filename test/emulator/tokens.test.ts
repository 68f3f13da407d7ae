import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'

const { email, password } = seedCustomer

function start(now = () => 0) {
  const emulator = createEmulator({ now })
  const send = async (path: string, accessToken = '', body?: unknown) => {
    const response = await emulator.fetch(`https://api.emporix.io/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, ...(text && JSON.parse(text)) }
  }
  return { emulator, send }
}

const client = 'tenant=myshop&client_id=storefront'

describe('the token endpoints', () => {
  it('refresh an anonymous session once with each refresh token', async () => {
    const { send } = start()
    const first = await send(`customerlogin/auth/anonymous/login?${client}`)
    expect(first).toMatchObject({ token_type: 'Bearer', expires_in: 3599, refresh_token_expires_in: 86399 })
    const refresh = `customerlogin/auth/anonymous/refresh?${client}&refresh_token=${first.refresh_token}`
    const second = await send(refresh)
    expect(second.sessionId).toBe(first.sessionId)
    expect(second.access_token).not.toBe(first.access_token)
    expect((await send(refresh)).status).toBe(401)
  })

  it('reject an unknown client_id', async () => {
    const { send } = start()
    expect(await send('customerlogin/auth/anonymous/login?tenant=myshop&client_id=other')).toMatchObject({
      status: 401,
      fault: { detail: { errorcode: 'Invalid ApiKey' } },
    })
  })

  it('sign in, validate, refresh and log out a customer', async () => {
    const { emulator, send } = start()
    const guest = emulator.createAnonymousToken()
    expect((await send('customer/myshop/login', guest, { email, password: 'wrong' })).status).toBe(401)
    const session = await send('customer/myshop/login', guest, { email, password })
    expect(session).toMatchObject({ status: 200, expires_in: 2_591_999, initialPassword: false })
    const { access_token: token, refresh_token: refreshToken } = session
    expect(await send('customer/myshop/validateauthtoken', token)).toMatchObject({
      email,
      expires_in: 2_591_999,
    })
    const next = await send(`customer/myshop/refreshauthtoken?refreshToken=${refreshToken}`, guest)
    expect(next).toMatchObject({ status: 200, session_id: session.session_id })
    expect(next).not.toHaveProperty('saas_token')
    expect((await send(`customer/myshop/logout?accessToken=${token}`, token)).status).toBe(204)
    expect((await send('customer/myshop/validateauthtoken', token)).status).toBe(401)
  })

  it('log out one session with its refresh token', async () => {
    const { emulator, send } = start()
    const guest = emulator.createAnonymousToken()
    const session = await send('customer/myshop/login', guest, { email, password })
    const other = emulator.createCustomerToken(email)
    const logOut = (text: string) => send(`customer/myshop/logout?accessToken=${text}`, session.access_token)
    expect((await logOut('')).status).toBe(400)
    expect((await logOut(other)).status).toBe(400)
    expect((await logOut(session.access_token)).status).toBe(204)
    expect((await send('customer/myshop/validateauthtoken', other)).status).toBe(200)
    const refresh = `customer/myshop/refreshauthtoken?refreshToken=${session.refresh_token}`
    expect((await send(refresh, guest)).status).toBe(401)
  })

  it('reject an expired refresh token', async () => {
    let now = 0
    const { send } = start(() => now)
    const { refresh_token: token } = await send(`customerlogin/auth/anonymous/login?${client}`)
    now = 86_399 * 1000
    const refresh = `customerlogin/auth/anonymous/refresh?${client}&refresh_token=${token}`
    expect((await send(refresh)).status).toBe(401)
  })
})
