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

  it.each(['', '/api', '/api/emporix', '/customer/api', '/customer'])(
    'match below the prefix %j [EMU-4]',
    async (prefix) => {
      const { fetch } = createEmulator({ tenant: 'customer' })
      const respond = async (path: string) => (await fetch(`https://shop.example${prefix}${path}`)).status
      expect(await respond('/customer/customer/validateauthtoken')).toBe(401)
      expect(await respond('/customer/other/validateauthtoken')).toBe(404)
      const query = 'tenant=customer&client_id=storefront'
      expect(await respond(`/customerlogin/auth/anonymous/login?${query}`)).toBe(200)
    },
  )

  it.each(['/api-customer/myshop/login', '/customer/myshop/login/', '/customer/myshop/more/login', '/login'])(
    'do not match %s',
    async (path) => {
      expect((await createEmulator().fetch(`https://shop.example${path}`)).status).toBe(404)
    },
  )

  it.each(['ab', 'My_Shop', '1shop', 'a'.repeat(17)])('cannot have the tenant %s', (tenant) => {
    expect(() => createEmulator({ tenant })).toThrow(/^Invalid tenant: .+ Use 3 to 16/)
  })

  it('reject an access token of another emulator', async () => {
    const foreignToken = createEmulator().createAnonymousToken()
    const response = await sendRequest(createEmulator(), 'myshop/password/reset', foreignToken, { email })
    expect(response.status).toBe(401)
  })
})
