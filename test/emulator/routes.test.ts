import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { sendRequest } from './sendRequest.js'

const { email } = seedCustomer

describe('the routes of an emulator', () => {
  it.each(['tom', 'customer', 'password'])('match a path with the tenant %s', async (tenant) => {
    const emulator = createEmulator({ tenant })
    const path = `${tenant}/password/reset`
    const response = await sendRequest(emulator, path, emulator.createAnonymousToken(), { email })
    expect(response.status).toBe(204)
  })

  it.each(['ab', 'My_Shop', '1shop', 'a'.repeat(17)])('cannot have the tenant %s', (tenant) => {
    expect(() => createEmulator({ tenant })).toThrow(/^Invalid tenant: .+ Use 3 to 16/)
  })

  it('reject an access token of another emulator', async () => {
    const foreignToken = createEmulator().createAnonymousToken()
    const response = await sendRequest(createEmulator(), 'myshop/password/reset', foreignToken, { email })
    expect(response.status).toBe(401)
  })
})
