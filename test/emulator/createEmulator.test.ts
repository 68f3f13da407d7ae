import { afterEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { hashPassword } from '../../src/emulator/passwords.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { canSignIn } from '../support/canSignIn.js'
import { askEmulator } from './askEmulator.js'

const { email, password } = seedCustomer
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await Promise.all(closers.splice(0).map((close) => close()))
})

/** The same emulator, asked in memory or over a socket. */
const ways = {
  'in memory': async (emulator: Emulator) => emulator.fetch,
  'over HTTP': async (emulator: Emulator) => {
    const { url, close } = await serveEmulator(emulator)
    closers.push(close)
    return (input: string, init: RequestInit) => fetch(input.replace('https://api.emporix.io', url), init)
  },
}

describe.each(Object.entries(ways))('createEmulator %s', (_, reach) => {
  async function start(options: Parameters<typeof createEmulator>[0] = {}) {
    const emulator = createEmulator(options)
    const send = await reach(emulator)
    const post = async (path: string, bearer: string, body: unknown, method = 'POST') => {
      const response = await send(`https://api.emporix.io/customer/${path}`, {
        method,
        headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
        ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text && JSON.parse(text) }
    }
    return { emulator, send, post }
  }

  it('changes a password once the current one is proven', async () => {
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

  it('mails a token that resets a password once', async () => {
    const { emulator, post } = await start()
    const bearer = emulator.createAnonymousToken()
    expect(await post('myshop/password/reset', bearer, { email })).toEqual({ status: 204, body: '' })
    const [mail] = emulator.outbox
    expect(mail).toMatchObject({
      to: email,
      link: `https://shop.example/reset-password?token=${mail?.token}`,
    })
    expect(mail?.token).toMatch(/^[A-Za-z0-9]{64}$/)
    const reset = (text: string) =>
      post('myshop/password/reset/update', bearer, { token: mail?.token, password: text })
    expect(await reset('short')).toMatchObject({ status: 400, body: { details: [{ field: 'password' }] } })
    expect(await reset('long enough')).toEqual({ status: 204, body: '' })
    expect(await reset('long enough')).toMatchObject({ status: 400, body: { type: 'invalid_token' } })
    expect(await canSignIn(emulator, email, 'long enough')).toBe(true)
  })

  it('EMU-2 answers alike for an address without an account', async () => {
    const { emulator, post } = await start()
    const ask = (address: string) =>
      post('myshop/password/reset', emulator.createAnonymousToken(), { email: address })
    expect(await ask('stranger@example.com')).toEqual(await ask(email))
    expect(emulator.outbox).toHaveLength(1)
  })

  it('mails to the NEW address, which counts once it is confirmed', async () => {
    const { emulator, post } = await start()
    const input = { email, password, newEmail: 'new@example.com', syncContactEmail: true }
    const path = 'myshop/me/accounts/internal/email/change'
    expect((await post(path, emulator.createCustomerToken(email), input)).status).toBe(204)
    expect(emulator.customers[0]).toMatchObject({ email, contactEmail: email })
    const [mail] = emulator.outbox
    expect(mail?.to).toBe('new@example.com')
    const confirm = () => post(`${path}/confirm`, emulator.createAnonymousToken(), { token: mail?.token })
    expect((await confirm()).status).toBe(204)
    expect(emulator.customers[0]).toMatchObject({ email: 'new@example.com', contactEmail: 'new@example.com' })
    expect((await confirm()).status).toBe(400)
  })

  it('lets a token expire on its clock', async () => {
    let now = 0
    const { emulator, post } = await start({ now: () => now, linkLifetime: 1000 })
    await post('myshop/password/reset', emulator.createAnonymousToken(), { email })
    now = 1001
    const token = emulator.outbox[0]?.token
    const reset = await post('myshop/password/reset/update', emulator.createAnonymousToken(), {
      token,
      password: 'long enough',
    })
    expect(reset.status).toBe(400)
  })

  it('refuses a key that is unknown, missing or of the wrong type', async () => {
    const { emulator, post } = await start()
    const ask = (body: unknown) => post('myshop/password/reset', emulator.createAnonymousToken(), body)
    const details = async (body: unknown) => (await ask(body)).body.details
    expect(await details({ email, Email: email })).toMatchObject([{ field: 'Email', type: 'unknown_field' }])
    expect(await details({})).toMatchObject([{ field: 'email', type: 'missing_value' }])
    expect(await details({ email: 1 })).toMatchObject([{ field: 'email', type: 'invalid_type' }])
    expect(await ask('{')).toMatchObject({ status: 400, body: { type: 'bad_request' } })
    expect(emulator.outbox).toHaveLength(0)
  })

  it('refuses the other kind of bearer, an unknown one and an old one as the gateway does', async () => {
    let now = 0
    const { emulator, post } = await start({ now: () => now })
    const customer = emulator.createCustomerToken(email)
    const anonymous = emulator.createAnonymousToken()
    const code = async (path: string, bearer: string) => {
      const { status, body } = await post(path, bearer, {})
      return [status, body.fault?.detail.errorcode]
    }
    expect(await code('myshop/password/reset', customer)).toEqual([403, 'steps.oauth.v2.InsufficientScope'])
    expect(await code('myshop/password/change', anonymous)).toEqual([403, 'steps.oauth.v2.InsufficientScope'])
    expect(await code('myshop/password/change', 'unknown')).toEqual([401, 'oauth.v2.InvalidAccessToken'])
    now = 3600 * 1000
    expect(await code('myshop/password/reset', anonymous)).toEqual([
      401,
      'keymanagement.service.access_token_expired',
    ])
    emulator.revokeTokens()
    expect(await code('myshop/password/change', customer)).toEqual([401, 'oauth.v2.InvalidAccessToken'])
  })

  it('knows its tenant, its paths and their method alone', async () => {
    const { emulator, post } = await start()
    const bearer = emulator.createAnonymousToken()
    expect((await post('othershop/password/reset', bearer, { email })).status).toBe(404)
    expect((await post('myshop/password/forgotten', bearer, { email })).status).toBe(404)
    expect((await post('myshop/password/reset', bearer, '', 'GET')).status).toBe(405)
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

  it('drops a connection before and after it has done what it was asked', async () => {
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

  it('keeps composed, decomposed and broken characters apart in passwords', async () => {
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
  it('EMU-1 refuses to run in production unless that is meant', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => createEmulator()).toThrow(/in production.+allowInProduction/)
    expect(() => createEmulator({ allowInProduction: true })).not.toThrow()
  })

  it('EMU-3 keeps no password that can be read', async () => {
    expect(JSON.stringify(await hashPassword(password))).not.toContain(password)
    expect(await hashPassword(password)).not.toEqual(await hashPassword(password))
    expect(createEmulator().customers[0]).not.toHaveProperty('password')
  })

  it('says at once when a page cannot hash passwords', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    expect(() => createEmulator()).toThrow(/crypto\.subtle is missing.+https/)
  })

  it('shows the same customers until one changes, as React asks of a store', async () => {
    const emulator = createEmulator()
    const before = emulator.customers
    await askEmulator(
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
    await askEmulator(
      emulator,
      'myshop/me/accounts/internal/email/change/confirm',
      emulator.createAnonymousToken(),
      {
        token,
      },
    )
    expect(emulator.customers).not.toBe(before)
  })

  it('goes back to the start', async () => {
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
