import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer, type EmulatorOptions } from '../../src/emulator.js'
import { canSignIn } from '../support/canSignIn.js'
import { askEmulator } from './askEmulator.js'

const { email, password } = seedCustomer
const grace = { email: 'grace@example.com', password: 'compile this' }
const newEmail = 'new@example.com'

function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ customers: [seedCustomer, grace], ...options })
  const asCustomer = (path: string, body: object, address: string = email) =>
    askEmulator(emulator, `myshop/${path}`, emulator.createCustomerToken(address), body)
  const asGuest = (path: string, body: object) =>
    askEmulator(emulator, `myshop/${path}`, emulator.createAnonymousToken(), body)
  return { emulator, asCustomer, asGuest }
}

const change = 'me/accounts/internal/email/change'
const update = 'password/reset/update'

describe('the operations of an emulator', () => {
  it('do not give one address to two customers', async () => {
    const { emulator, asCustomer } = start()
    expect(await asCustomer(change, { email, password, newEmail: grace.email })).toMatchObject({
      status: 409,
      body: { type: 'conflict' },
    })
    expect(emulator.outbox).toHaveLength(0)
  })

  it('refuse a confirmation when the address was taken meanwhile', async () => {
    const { emulator, asCustomer, asGuest } = start()
    await asCustomer(change, { email, password, newEmail })
    await asCustomer(change, { ...grace, newEmail }, grace.email)
    const [first, second] = emulator.outbox
    expect((await asGuest(`${change}/confirm`, { token: second?.token })).status).toBe(204)
    expect((await asGuest(`${change}/confirm`, { token: first?.token })).status).toBe(409)
    expect(emulator.customers.map((customer) => customer.email)).toEqual([email, newEmail])
  })

  it('leave the contact address alone unless told to change it', async () => {
    const { emulator, asCustomer, asGuest } = start()
    await asCustomer(change, { email, password, newEmail })
    await asGuest(`${change}/confirm`, { token: emulator.outbox[0]?.token })
    expect(emulator.customers[0]).toMatchObject({ email: newEmail, contactEmail: email })
  })

  it('refuse to change the address without the scope, in the documented words', async () => {
    const { emulator } = start()
    const bearer = emulator.createCustomerToken(email, 'customer.other')
    expect(await askEmulator(emulator, `myshop/${change}`, bearer, { email, password, newEmail })).toEqual({
      status: 403,
      body: { status: 403, type: 'Forbidden', message: expect.any(String) },
    })
    expect(emulator.outbox).toHaveLength(0)
  })

  it('refuse the token of another purpose', async () => {
    const { emulator, asCustomer, asGuest } = start()
    await asCustomer(change, { email, password, newEmail })
    const token = emulator.outbox[0]?.token
    expect((await asGuest(update, { token, password: 'long enough' })).status).toBe(400)
    expect((await asGuest(`${change}/confirm`, { token })).status).toBe(204)
  })

  it('let the newest mail of a purpose alone count', async () => {
    const { emulator, asGuest } = start()
    await asGuest('password/reset', { email })
    await asGuest('password/reset', { email })
    const [older, newer] = emulator.outbox.map(({ token }) => ({ token, password: 'long enough' }))
    expect((await asGuest(update, { ...older })).status).toBe(400)
    expect((await asGuest(update, { ...newer })).status).toBe(204)
  })

  it('ONE-2 let one of two resets at the same time use the token', async () => {
    const { emulator, asGuest } = start()
    await asGuest('password/reset', { email })
    const token = emulator.outbox[0]?.token
    const answers = await Promise.all([
      asGuest(update, { token, password: 'the first one' }),
      asGuest(update, { token, password: 'the second one' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([204, 400])
    expect(await canSignIn(emulator, email, 'the first one')).toBe(true)
  })

  it('forget the wrong attempts before a reset', async () => {
    const { emulator, asGuest } = start()
    for (let count = 0; count < 9; count += 1) await canSignIn(emulator, email, 'wrong')
    await asGuest('password/reset', { email })
    await asGuest(update, { token: emulator.outbox[0]?.token, password: 'long enough' })
    for (let count = 0; count < 9; count += 1) await canSignIn(emulator, email, 'wrong')
    expect(await canSignIn(emulator, email, 'long enough')).toBe(true)
  })

  it('take a content type with a charset, and none but JSON', async () => {
    const { emulator } = start()
    const bearer = emulator.createAnonymousToken()
    const send = (type: string) => askEmulator(emulator, 'myshop/password/reset', bearer, { email }, type)
    expect((await send('application/json ; charset=utf-8')).status).toBe(204)
    expect((await send('text/plain')).status).toBe(415)
    expect((await send('application/jsonp')).status).toBe(415)
  })

  it('put the site and the prefix of the shop into the mail', async () => {
    const { emulator, asGuest } = start({ links: { passwordReset: 'https://shop/#token=' }, now: () => 7 })
    await asGuest('password/reset', { email, site: 'main' })
    expect(emulator.outbox[0]).toMatchObject({
      event: 'customer.password-reset',
      site: 'main',
      sentAt: 7,
      link: `https://shop/#token=${emulator.outbox[0]?.token}`,
    })
  })
})
