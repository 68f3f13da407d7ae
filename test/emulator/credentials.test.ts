import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer, type EmulatorOptions } from '../../src/emulator.js'
import { canSignIn } from '../support/canSignIn.js'
import { sendRequest } from './sendRequest.js'

const { email, password } = seedCustomer
const grace = { email: 'grace@example.com', password: 'compile this' }
const newEmail = 'new@example.com'

function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ customers: [seedCustomer, grace], ...options })
  const asCustomer = (path: string, body: object, customerEmail: string = email) =>
    sendRequest(emulator, `myshop/${path}`, emulator.createCustomerToken(customerEmail), body)
  const asGuest = (path: string, body: object) =>
    sendRequest(emulator, `myshop/${path}`, emulator.createAnonymousToken(), body)
  return { emulator, asCustomer, asGuest }
}

const change = 'me/accounts/internal/email/change'
const update = 'password/reset/update'

describe('the operations of an emulator', () => {
  it('reject a new email address that another customer has', async () => {
    const { emulator, asCustomer } = start()
    expect(await asCustomer(change, { email, password, newEmail: grace.email })).toMatchObject({
      status: 409,
      body: { type: 'conflict' },
    })
    expect(emulator.outbox).toHaveLength(0)
  })

  it('reject a confirmation if another customer confirmed the address first', async () => {
    const { emulator, asCustomer, asGuest } = start()
    await asCustomer(change, { email, password, newEmail })
    await asCustomer(change, { ...grace, newEmail }, grace.email)
    const [first, second] = emulator.outbox
    expect((await asGuest(`${change}/confirm`, { token: second?.token })).status).toBe(204)
    expect((await asGuest(`${change}/confirm`, { token: first?.token })).status).toBe(409)
    expect(emulator.customers.map((customer) => customer.email)).toEqual([email, newEmail])
  })

  it('keep the contact address by default', async () => {
    const { emulator, asCustomer, asGuest } = start()
    await asCustomer(change, { email, password, newEmail })
    await asGuest(`${change}/confirm`, { token: emulator.outbox[0]?.token })
    expect(emulator.customers[0]).toMatchObject({ email: newEmail, contactEmail: email })
  })

  it('reject an email change without the scope, in the documented shape', async () => {
    const { emulator } = start()
    const accessToken = emulator.createCustomerToken(email, 'customer.other')
    expect(
      await sendRequest(emulator, `myshop/${change}`, accessToken, { email, password, newEmail }),
    ).toEqual({
      status: 403,
      body: { status: 403, type: 'Forbidden', message: expect.any(String) },
    })
    expect(emulator.outbox).toHaveLength(0)
  })

  it('reject the token of another operation without consuming it', async () => {
    const { emulator, asCustomer, asGuest } = start()
    await asCustomer(change, { email, password, newEmail })
    const token = emulator.outbox[0]?.token
    expect((await asGuest(update, { token, password: 'long enough' })).status).toBe(400)
    expect((await asGuest(`${change}/confirm`, { token })).status).toBe(204)
  })

  it('accept only the newest link for an operation', async () => {
    const { emulator, asGuest } = start()
    await asGuest('password/reset', { email })
    await asGuest('password/reset', { email })
    const [older, newer] = emulator.outbox.map(({ token }) => ({ token, password: 'long enough' }))
    expect((await asGuest(update, { ...older })).status).toBe(400)
    expect((await asGuest(update, { ...newer })).status).toBe(204)
  })

  it('accept one of two concurrent resets with the same token [ONE-2]', async () => {
    const { emulator, asGuest } = start()
    await asGuest('password/reset', { email })
    const token = emulator.outbox[0]?.token
    const responses = await Promise.all([
      asGuest(update, { token, password: 'the first one' }),
      asGuest(update, { token, password: 'the second one' }),
    ])
    expect(responses.map(({ status }) => status)).toEqual([204, 400])
    expect(await canSignIn(emulator, email, 'the first one')).toBe(true)
  })

  it('clear the failed attempts on a password reset', async () => {
    const { emulator, asGuest } = start()
    for (let count = 0; count < 9; count += 1) await canSignIn(emulator, email, 'wrong')
    await asGuest('password/reset', { email })
    await asGuest(update, { token: emulator.outbox[0]?.token, password: 'long enough' })
    for (let count = 0; count < 9; count += 1) await canSignIn(emulator, email, 'wrong')
    expect(await canSignIn(emulator, email, 'long enough')).toBe(true)
  })

  it('accept only JSON, with or without a charset', async () => {
    const { emulator } = start()
    const accessToken = emulator.createAnonymousToken()
    const send = (type: string) =>
      sendRequest(emulator, 'myshop/password/reset', accessToken, { email }, type)
    expect((await send('application/json ; charset=utf-8')).status).toBe(204)
    expect((await send('text/plain')).status).toBe(415)
    expect((await send('application/jsonp')).status).toBe(415)
  })

  it('put the site and the link prefix into the email', async () => {
    const { emulator, asGuest } = start({
      emailLinkPrefixes: { passwordReset: 'https://shop/#token=' },
      now: () => 7,
    })
    await asGuest('password/reset', { email, site: 'main' })
    expect(emulator.outbox[0]).toMatchObject({
      event: 'customer.password-reset',
      site: 'main',
      sentAt: 7,
      link: `https://shop/#token=${emulator.outbox[0]?.token}`,
    })
  })
})
