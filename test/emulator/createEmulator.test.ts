import { afterEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { hashPassword } from '../../src/emulator/passwords.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { canSignIn } from '../support/canSignIn.js'
import { sendRequest } from './sendRequest.js'

const { email, password } = seedCustomer
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await Promise.all(closers.splice(0).map((close) => close()))
})

/** The same emulator, in memory and over HTTP. */
const transports = {
  'in memory': async (emulator: Emulator) => emulator.fetch,
  'over HTTP': async (emulator: Emulator) => {
    const { url, close } = await serveEmulator(emulator)
    closers.push(close)
    return (input: string, init: RequestInit) => fetch(input.replace('https://api.emporix.io', url), init)
  },
}

describe.each(Object.entries(transports))('createEmulator %s', (_, connect) => {
  async function start(options: Parameters<typeof createEmulator>[0] = {}) {
    const emulator = createEmulator(options)
    const send = await connect(emulator)
    const post = async (path: string, accessToken: string, body: unknown, method = 'POST') => {
      const response = await send(`https://api.emporix.io/customer/${path}`, {
        method,
        headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
        ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text && JSON.parse(text) }
    }
    return { emulator, send, post }
  }

  it('changes a password only with the current one', async () => {
    const { emulator, post } = await start()
    const change = (currentPassword: string) =>
      post('myshop/password/change', emulator.createCustomerToken(email), {
        currentPassword,
        newPassword: 'another one',
      })
    expect(await change('wrong')).toMatchObject({ status: 401, body: { status: 401, type: 'unauthorized' } })
    expect(await change(password)).toEqual({ status: 204, body: '' })
    expect(await canSignIn(emulator, email, 'another one')).toBe(true)
  })

  it('emails a link that resets a password once', async () => {
    const { emulator, post } = await start()
    const guest = emulator.createAnonymousToken()
    expect(await post('myshop/password/reset', guest, { email })).toEqual({ status: 204, body: '' })
    const [sent] = emulator.outbox
    expect(sent).toMatchObject({
      to: email,
      link: `https://shop.example/reset-password?token=${sent?.token}`,
    })
    expect(sent?.token).toMatch(/^[A-Za-z0-9]{64}$/)
    const reset = (text: string) =>
      post('myshop/password/reset/update', guest, { token: sent?.token, password: text })
    expect(await reset('short')).toMatchObject({ status: 400, body: { details: [{ field: 'password' }] } })
    expect(await reset('long enough')).toEqual({ status: 204, body: '' })
    expect(await reset('long enough')).toMatchObject({ status: 400, body: { type: 'invalid_token' } })
    expect(await canSignIn(emulator, email, 'long enough')).toBe(true)
  })

  it('responds alike to an email address without an account [EMU-2]', async () => {
    const { emulator, post } = await start()
    const request = (address: string) =>
      post('myshop/password/reset', emulator.createAnonymousToken(), { email: address })
    expect(await request('unknown@example.com')).toEqual(await request(email))
    expect(emulator.outbox).toHaveLength(1)
  })

  it('sends an email change to the new address, which takes effect when confirmed', async () => {
    const { emulator, post } = await start()
    const input = { email, password, newEmail: 'new@example.com', syncContactEmail: true }
    const path = 'myshop/me/accounts/internal/email/change'
    expect((await post(path, emulator.createCustomerToken(email), input)).status).toBe(204)
    expect(emulator.customers[0]).toMatchObject({ email, contactEmail: email })
    const [sent] = emulator.outbox
    expect(sent?.to).toBe('new@example.com')
    const confirm = () => post(`${path}/confirm`, emulator.createAnonymousToken(), { token: sent?.token })
    expect((await confirm()).status).toBe(204)
    expect(emulator.customers[0]).toMatchObject({ email: 'new@example.com', contactEmail: 'new@example.com' })
    expect((await confirm()).status).toBe(400)
  })

  it('rejects an expired link', async () => {
    let now = 0
    const { emulator, post } = await start({ now: () => now, linkLifetimeMs: 1000 })
    await post('myshop/password/reset', emulator.createAnonymousToken(), { email })
    now = 1001
    const token = emulator.outbox[0]?.token
    const reset = await post('myshop/password/reset/update', emulator.createAnonymousToken(), {
      token,
      password: 'long enough',
    })
    expect(reset.status).toBe(400)
  })

  it('rejects fields that are unknown, missing or of the wrong type', async () => {
    const { emulator, post } = await start()
    const request = (body: unknown) => post('myshop/password/reset', emulator.createAnonymousToken(), body)
    const details = async (body: unknown) => (await request(body)).body.details
    expect(await details({ email, Email: email })).toMatchObject([{ field: 'Email', type: 'unknown_field' }])
    expect(await details({})).toMatchObject([{ field: 'email', type: 'missing_value' }])
    expect(await details({ email: 1 })).toMatchObject([{ field: 'email', type: 'invalid_type' }])
    expect(await request('{')).toMatchObject({ status: 400, body: { type: 'bad_request' } })
    expect(emulator.outbox).toHaveLength(0)
  })

  it('rejects access tokens of the other kind, unknown and expired ones as the gateway does', async () => {
    let now = 0
    const { emulator, post } = await start({ now: () => now })
    const customer = emulator.createCustomerToken(email)
    const guest = emulator.createAnonymousToken()
    const code = async (path: string, accessToken: string) => {
      const { status, body } = await post(path, accessToken, {})
      return [status, body.fault?.detail.errorcode]
    }
    expect(await code('myshop/password/reset', customer)).toEqual([403, 'steps.oauth.v2.InsufficientScope'])
    expect(await code('myshop/password/change', guest)).toEqual([403, 'steps.oauth.v2.InsufficientScope'])
    expect(await code('myshop/password/change', 'unknown')).toEqual([401, 'oauth.v2.InvalidAccessToken'])
    now = 3600 * 1000
    expect(await code('myshop/password/reset', guest)).toEqual([
      401,
      'keymanagement.service.access_token_expired',
    ])
    emulator.revokeAccessTokens()
    expect(await code('myshop/password/change', customer)).toEqual([401, 'oauth.v2.InvalidAccessToken'])
  })

  it('rejects other tenants, paths and methods', async () => {
    const { emulator, post } = await start()
    const guest = emulator.createAnonymousToken()
    expect((await post('othershop/password/reset', guest, { email })).status).toBe(404)
    expect((await post('myshop/password/forgotten', guest, { email })).status).toBe(404)
    expect((await post('myshop/password/reset', guest, '', 'GET')).status).toBe(405)
  })

  it('locks an account for five minutes after ten wrong passwords', async () => {
    let now = 0
    const { emulator, post } = await start({ now: () => now })
    const change = (currentPassword: string) =>
      post('myshop/password/change', emulator.createCustomerToken(email), {
        currentPassword,
        newPassword: 'another one',
      })
    for (let count = 0; count < 10; count += 1) expect((await change('wrong')).status).toBe(401)
    expect(await change(password)).toMatchObject({ status: 403, body: { type: 'account_locked' } })
    now = 5 * 60_000
    expect((await change(password)).status).toBe(204)
  })

  it('drops a connection before or after the operation takes effect', async () => {
    const { emulator, post } = await start()
    const change = () =>
      post('myshop/password/change', emulator.createCustomerToken(email), {
        currentPassword: password,
        newPassword: 'another one',
      })
    emulator.addFault({ operation: 'changePassword', drop: 'beforeCommit' })
    await expect(change()).rejects.toThrow(/fetch failed/)
    expect(await canSignIn(emulator, email, password)).toBe(true)
    emulator.addFault({ operation: 'changePassword', drop: 'afterCommit' })
    await expect(change()).rejects.toThrow(/fetch failed/)
    expect(await canSignIn(emulator, email, 'another one')).toBe(true)
  })

  it('distinguishes composed, decomposed and malformed characters in passwords', async () => {
    const { emulator, post } = await start({ customers: [{ email, password: 'caf\u00e9 \ud83d !' }] })
    const attempt = (currentPassword: string) =>
      post('myshop/password/change', emulator.createCustomerToken(email), {
        currentPassword,
        newPassword: 'another one',
      })
    expect((await attempt('cafe\u0301 \ud83d !')).status).toBe(401)
    expect((await attempt('caf\u00e9 \ufffd !')).status).toBe(401)
    expect((await attempt('caf\u00e9 \ud83d !')).status).toBe(204)
  })
})

describe('createEmulator', () => {
  it('throws in production unless allowed [EMU-1]', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => createEmulator()).toThrow(/in production.+allowInProduction/)
    expect(() => createEmulator({ allowInProduction: true })).not.toThrow()
  })

  it('stores no readable password [EMU-3]', async () => {
    expect(JSON.stringify(await hashPassword(password))).not.toContain(password)
    expect(await hashPassword(password)).not.toEqual(await hashPassword(password))
    expect(createEmulator().customers[0]).not.toHaveProperty('password')
  })

  it('throws if crypto.subtle is missing', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    expect(() => createEmulator()).toThrow(/crypto\.subtle is missing.+https/)
  })

  it('returns the same customers array until one changes', async () => {
    const emulator = createEmulator()
    const before = emulator.customers
    await sendRequest(
      emulator,
      'myshop/me/accounts/internal/email/change',
      emulator.createCustomerToken(email),
      {
        email,
        password,
        newEmail: 'new@example.com',
      },
    )
    expect(emulator.customers).toBe(before)
    const token = emulator.outbox[0]?.token
    await sendRequest(
      emulator,
      'myshop/me/accounts/internal/email/change/confirm',
      emulator.createAnonymousToken(),
      {
        token,
      },
    )
    expect(emulator.customers).not.toBe(before)
  })

  it('restores the initial state on reset', async () => {
    const emulator = createEmulator()
    const token = emulator.createAnonymousToken()
    let changes = 0
    const unsubscribe = emulator.subscribe(() => (changes += 1))
    await emulator.fetch('https://api.emporix.io/customer/myshop/password/reset', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ email }),
    })
    expect([emulator.outbox.length, changes]).toEqual([1, 1])
    emulator.reset()
    expect([emulator.outbox.length, changes]).toEqual([0, 2])
    unsubscribe()
    emulator.reset()
    expect(changes).toBe(2)
  })
})
