import { describe, expect, it } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  createCustomerSession,
  type Fetch,
  type SessionStorage,
} from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { failureOf } from '../support/failureOf.js'
import { inspectAll } from '../support/inspectAll.js'

const { email, password } = seedCustomer
const day = 24 * 60 * 60 * 1000

function open(emulator: Emulator = createEmulator(), storage?: SessionStorage) {
  const { tenant, clientId } = emulator
  const calls: string[] = []
  const fetch: Fetch = (url, init) => {
    calls.push(new URL(url).pathname.split('/').at(-1) ?? '')
    return emulator.fetch(url, init)
  }
  const anonymousTokens = createAnonymousTokenProvider({ tenant, clientId, fetch: emulator.fetch })
  const session = createCustomerSession({ tenant, fetch, anonymousTokens, storage })
  return { session, emulator, calls }
}

const tokenOf = ({ session }: ReturnType<typeof open>, rejected?: string) =>
  session.getToken('customer', { rejected })

describe('createCustomerSession', () => {
  it('signs in, and gives a bearer with which a password can be changed', async () => {
    const { session, emulator } = open()
    await session.signIn(email, password)
    expect(session.getCustomer()).toEqual({ email })
    const { tenant, fetch } = emulator
    const client = createCredentialsClient({ tenant, fetch, getToken: session.getToken })
    await client.changePassword({ currentPassword: password, newPassword: 'a quiet river' })
    await expect(session.signIn(email, 'a quiet river')).resolves.toBeUndefined()
  })

  it('SES-5 has no customer before, and gives the anonymous bearer for nothing else', async () => {
    const shop = open()
    expect(await tokenOf(shop)).toBeNull()
    const anonymous = await shop.session.getToken('anonymous', {})
    await shop.session.signIn(email, password)
    expect(await tokenOf(shop)).not.toBe(anonymous)
    expect(await shop.session.getToken('anonymous', {})).toBe(anonymous)
  })

  it.each([
    ['wrong password', undefined, 'wrongPassword'],
    ['too many attempts', { operation: 'login', response: { status: 429 } }, 'tooManyAttempts'],
    ['a fault of the service', { operation: 'login', response: { status: 503 } }, 'tokenUnavailable'],
    ['no network', { operation: 'login', drop: 'beforeSend' }, 'offline'],
    ['a lost answer', { operation: 'login', drop: 'afterCommit' }, 'outcomeUnknown'],
  ] as const)('tells %s, signs nobody in, and repeats nothing of what was typed', async (_, fault, code) => {
    const { session, emulator } = open()
    if (fault) emulator.addFault(fault)
    const error = await failureOf(session.signIn(email, 'not-the-password'))
    expect(error.code).toBe(code)
    expect(inspectAll(error)).not.toMatch(/not-the-password|ada@/)
    expect(session.getCustomer()).toBeNull()
  })

  it('SES-1 refreshes once for all who were refused at the same time', async () => {
    const shop = open()
    await shop.session.signIn(email, password)
    const old = (await tokenOf(shop)) ?? ''
    shop.emulator.revokeTokens()
    const renewed = await Promise.all([tokenOf(shop, old), tokenOf(shop, old), tokenOf(shop, old)])
    expect(new Set(renewed).size).toBe(1)
    expect(renewed[0]).not.toBe(old)
    expect(shop.calls).toEqual(['login', 'refreshauthtoken'])
    expect(await tokenOf(shop)).toBe(renewed[0])
  })

  it('SES-1 has no session any more where it cannot be refreshed, and says so', async () => {
    const shop = open()
    await shop.session.signIn(email, password)
    const old = (await tokenOf(shop)) ?? ''
    shop.emulator.addFault({ operation: 'refresh', response: { status: 401 } })
    const heard: unknown[] = []
    shop.session.subscribe(() => heard.push(shop.session.getCustomer()))
    expect(await tokenOf(shop, old)).toBeNull()
    expect(heard).toEqual([null])
    expect(await tokenOf(shop)).toBeNull()
  })

  it('keeps the session where refreshing fails for a reason that may pass', async () => {
    const shop = open()
    await shop.session.signIn(email, password)
    const old = (await tokenOf(shop)) ?? ''
    shop.emulator.addFault({ operation: 'refresh', response: { status: 503 } })
    expect(await failureOf(Promise.resolve(tokenOf(shop, old)))).toMatchObject({ code: 'tokenUnavailable' })
    shop.emulator.addFault({ operation: 'refresh', drop: 'beforeSend' })
    expect(await failureOf(Promise.resolve(tokenOf(shop, old)))).toMatchObject({ code: 'offline' })
    expect(shop.session.getCustomer()).toEqual({ email })
    expect(await tokenOf(shop, old)).not.toBe(old)
  })

  it('signs out here at once and at the service, though it cannot be reached', async () => {
    const shop = open()
    await shop.session.signIn(email, password)
    const token = (await tokenOf(shop)) ?? ''
    const isOut = shop.session.signOut()
    expect(shop.session.getCustomer()).toBeNull()
    await isOut
    expect(shop.calls).toEqual(['login', 'logout'])
    await shop.session.signIn(email, password)
    expect(await tokenOf(shop)).not.toBe(token)
    shop.emulator.addFault({ drop: 'beforeSend' })
    await expect(shop.session.signOut()).resolves.toBeUndefined()
    expect(shop.session.getCustomer()).toBeNull()
  })

  it('SES-3 gives nobody the bearer of a customer who signed out while it was refreshed', async () => {
    const shop = open()
    await shop.session.signIn(email, password)
    const old = (await tokenOf(shop)) ?? ''
    const renewed = tokenOf(shop, old)
    await shop.session.signOut()
    expect(await renewed).toBeNull()
    expect(shop.session.getCustomer()).toBeNull()
  })

  it('asks the service whether it still counts', async () => {
    const { session, emulator } = open()
    expect(await session.validate()).toBe(false)
    await session.signIn(email, password)
    expect(await session.validate()).toBe(true)
    emulator.reset()
    expect(await session.validate()).toBe(false)
    expect(session.getCustomer()).toBeNull()
  })

  it('is kept where the shop says, and nowhere else', async () => {
    const kept: { text: string | null } = { text: null }
    const storage: SessionStorage = { load: () => kept.text, save: (text) => (kept.text = text) }
    const emulator = createEmulator()
    const first = open(emulator, storage)
    await first.session.signIn(email, password)
    expect(kept.text).not.toContain(password)
    const second = open(emulator, storage)
    expect(second.session.getCustomer()).toEqual({ email })
    expect(await tokenOf(second)).toBe(await tokenOf(first))
    await second.session.signOut()
    expect(kept.text).toBeNull()
  })

  it.each(['', 'null', '{', '[]', '{"email":"ada@example.com"}', '1'])('is not restored from %j', (text) => {
    const { session } = open(createEmulator(), { load: () => text, save: () => undefined })
    expect(session.getCustomer()).toBeNull()
  })

  it('is not restored when it is over', async () => {
    const kept: { text: string | null } = { text: null }
    const storage: SessionStorage = { load: () => kept.text, save: (text) => (kept.text = text) }
    const { session } = open(createEmulator(), storage)
    await session.signIn(email, password)
    const past = JSON.parse(kept.text ?? '')
    kept.text = JSON.stringify({ ...past, endsAt: Date.now() - 1 })
    expect(open(createEmulator(), storage).session.getCustomer()).toBeNull()
    // The bearer lives for 30 days, what refreshes it for one: then it cannot be refreshed, and need not be.
    expect(past.endsAt - past.refreshEndsAt).toBeGreaterThan(28 * day)
  })
})
