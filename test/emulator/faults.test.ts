import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { canSignIn } from '../support/canSignIn.js'
import { sendRequest } from './sendRequest.js'

const { email, password } = seedCustomer

function start() {
  const emulator = createEmulator()
  const reset = () =>
    sendRequest(emulator, 'myshop/password/reset', emulator.createAnonymousToken(), { email })
  const change = (signal?: AbortSignal) =>
    emulator.fetch('https://api.emporix.io/customer/myshop/password/change', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${emulator.createCustomerToken(email)}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ currentPassword: password, newPassword: 'another one' }),
      ...(signal && { signal }),
    })
  return { emulator, reset, change }
}

describe('the faults of an emulator', () => {
  it('send their response, with no other effect, as often as set', async () => {
    const { emulator, reset } = start()
    emulator.addFault({ response: { status: 429, body: '{"status":429}' }, times: 2 })
    expect(await reset()).toEqual({ status: 429, body: { status: 429 } })
    expect((await reset()).status).toBe(429)
    expect(emulator.outbox).toHaveLength(0)
    expect((await reset()).status).toBe(204)
  })

  it('send their headers', async () => {
    const { emulator, change } = start()
    emulator.addFault({ response: { status: 429, headers: { 'Retry-After': '30' } } })
    expect((await change()).headers.get('Retry-After')).toBe('30')
  })

  it('affect only their operation', async () => {
    const { emulator, reset, change } = start()
    emulator.addFault({ operation: 'changePassword', response: { status: 500 } })
    expect((await reset()).status).toBe(204)
    expect((await change()).status).toBe(500)
  })

  it('last until they are removed', async () => {
    const { emulator, reset } = start()
    const remove = emulator.addFault({ response: { status: 500, body: '{}' }, times: Infinity })
    for (let count = 0; count < 3; count += 1) expect((await reset()).status).toBe(500)
    remove()
    expect((await reset()).status).toBe(204)
  })

  it('are removed by a reset of the emulator', async () => {
    const { emulator, reset } = start()
    emulator.addFault({ drop: 'beforeSend', times: Infinity })
    emulator.reset()
    expect((await reset()).status).toBe(204)
  })

  it.each([
    ['beforeSend', 'ENOTFOUND'],
    ['beforeCommit', 'ECONNRESET'],
    ['afterCommit', 'ECONNRESET'],
  ] as const)('reject a request dropped %s with the error of Node, %s', async (drop, code) => {
    const { emulator, change } = start()
    emulator.addFault({ drop })
    const error: unknown = await change().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code } })
  })
})

describe('an aborted request', () => {
  it('takes no fault', async () => {
    const { emulator, change } = start()
    emulator.addFault({ drop: 'beforeSend' })
    await expect(change(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    await expect(change()).rejects.toThrow('fetch failed')
  })

  it('rejects after the operation took effect', async () => {
    const { emulator, change } = start()
    const controller = new AbortController()
    // Listeners are called after the operation took effect and before the response.
    emulator.subscribe(() => controller.abort(new Error('late')))
    await expect(change(controller.signal)).rejects.toThrow('late')
    expect(await canSignIn(emulator, email, 'another one')).toBe(true)
  })

  it('ends the delay of a fault', async () => {
    const emulator = createEmulator()
    emulator.addFault({ delayMs: Infinity })
    const controller = new AbortController()
    const response = emulator.fetch('https://api.emporix.io/customer/myshop/login', {
      signal: controller.signal,
    })
    controller.abort(new Error('enough'))
    await expect(response).rejects.toThrow('enough')
  })
})
