import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { askEmulator } from './askEmulator.js'

const { email } = seedCustomer

describe('the paths of an emulator', () => {
  it.each(['tom', 'customer', 'password'])('are found for the tenant %s, a part of them', async (tenant) => {
    const emulator = createEmulator({ tenant })
    const answer = await askEmulator(emulator, `${tenant}/password/reset`, emulator.createAnonymousToken(), {
      email,
    })
    expect(answer.status).toBe(204)
  })

  it.each(['ab', 'My_Shop', '1shop', 'a'.repeat(17)])('refuse the tenant %s', (tenant) => {
    expect(() => createEmulator({ tenant })).toThrow(/cannot be one/)
  })

  it('lead nowhere with a bearer of another emulator', async () => {
    const stranger = createEmulator().createAnonymousToken()
    expect((await askEmulator(createEmulator(), 'myshop/password/reset', stranger, { email })).status).toBe(
      401,
    )
  })
})
