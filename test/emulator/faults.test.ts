import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { canSignIn } from '../support/canSignIn.js'
import { askEmulator } from './askEmulator.js'

const { email, password } = seedCustomer

function start() {
  const emulator = createEmulator()
  const reset = () =>
    askEmulator(emulator, 'myshop/password/reset', emulator.createAnonymousToken(), { email })
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
  it('answer as told, so often as told, with nothing done', async () => {
    const { emulator, reset } = start()
    emulator.addFault({ response: { status: 429, body: '{"status":429}' }, times: 2 })
    expect(await reset()).toEqual({ status: 429, body: { status: 429 } })
    expect((await reset()).status).toBe(429)
    expect(emulator.outbox).toHaveLength(0)
    expect((await reset()).status).toBe(204)
  })

  it('carry the headers that they are told', async () => {
    const { emulator, change } = start()
    emulator.addFault({ response: { status: 429, headers: { 'Retry-After': '30' } } })
    expect((await change()).headers.get('Retry-After')).toBe('30')
  })

  it('happen to the operation they name alone', async () => {
    const { emulator, reset, change } = start()
    emulator.addFault({ operation: 'changePassword', response: { status: 500 } })
    expect((await reset()).status).toBe(204)
    expect((await change()).status).toBe(500)
  })

  it('last until they are ended', async () => {
    const { emulator, reset } = start()
    const end = emulator.addFault({ response: { status: 500, body: '{}' }, times: Infinity })
    for (let count = 0; count < 3; count += 1) expect((await reset()).status).toBe(500)
    end()
    expect((await reset()).status).toBe(204)
  })

  it('end with a reset of the emulator', async () => {
    const { emulator, reset } = start()
    emulator.addFault({ drop: 'beforeSend', times: Infinity })
    emulator.reset()
    expect((await reset()).status).toBe(204)
  })

  it.each([
    ['beforeSend', 'ENOTFOUND'],
    ['beforeCommit', 'ECONNRESET'],
    ['afterCommit', 'ECONNRESET'],
  ] as const)('reject a request dropped %s as Node does, with %s', async (drop, code) => {
    const { emulator, change } = start()
    emulator.addFault({ drop })
    const error: unknown = await change().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code } })
  })
})

describe('the fetch of an emulator', () => {
  it('rejects what is no request, and throws nothing before it returns', async () => {
    const { emulator } = start()
    await expect(emulator.fetch('/relative')).rejects.toThrow(TypeError)
  })

  it('keeps a fault for the next call when this one was given up before', async () => {
    const { emulator, change } = start()
    emulator.addFault({ drop: 'beforeSend' })
    await expect(change(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    await expect(change()).rejects.toThrow('fetch failed')
  })

  it('rejects a call given up late, though what was asked is done', async () => {
    const { emulator, change } = start()
    const controller = new AbortController()
    // The emulator tells of a change after it was made and before it answers.
    emulator.subscribe(() => controller.abort(new Error('late')))
    await expect(change(controller.signal)).rejects.toThrow('late')
    expect(await canSignIn(emulator, email, 'another one')).toBe(true)
  })

  it('stops waiting when the caller does', async () => {
    const emulator = createEmulator()
    emulator.addFault({ delay: Infinity })
    const controller = new AbortController()
    const call = emulator.fetch('https://api.emporix.io/customer/myshop/login', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })
})
