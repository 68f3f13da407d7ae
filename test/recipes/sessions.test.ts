import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type Fetch, type GetToken } from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { tokensOf } from '../../stories/recipes/otherSdk.js'
import { createProxy } from '../../stories/recipes/proxy.js'
import { canSignIn } from '../support/canSignIn.js'
import { failureOf } from '../support/failureOf.js'

const { email, password } = seedCustomer
const input = { currentPassword: password, newPassword: 'a quiet river' }

/** A shop whose route adds the bearers; `signedInAs` is what its cookie means. */
function openShop(emulator: Emulator, getToken: GetToken) {
  const seen: Request[] = []
  const route = createProxy({ tenant: 'myshop', getTokenFor: () => getToken, fetch: emulator.fetch })
  const fetch: Fetch = async (path, init) => {
    const request = new Request(`https://shop.example${path}`, init)
    seen.push(request.clone())
    return route(request)
  }
  const client = createCredentialsClient({
    tenant: 'myshop',
    baseUrl: '/api/emporix',
    fetch,
    getToken: () => 'cookie',
  })
  return { client, seen, route }
}

describe('a proxy on the own origin', () => {
  it('lets a customer change a password, and the browser has no bearer', async () => {
    const emulator = createEmulator()
    const { client, seen } = openShop(emulator, () => emulator.createCustomerToken(email))
    await client.changePassword(input)
    expect(await canSignIn(emulator, email, input.newPassword)).toBe(true)
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer cookie')
    expect(seen[0]?.credentials).toBe('same-origin')
  })

  it('renews what the gateway refused, once', async () => {
    const emulator = createEmulator()
    const asked: unknown[] = []
    const { client } = openShop(emulator, (_, { rejected }) => {
      asked.push(rejected)
      return rejected === undefined ? 'revoked' : emulator.createCustomerToken(email)
    })
    await client.changePassword(input)
    expect(asked).toEqual([undefined, 'revoked'])
  })

  it('tells a wrong password and a lost session apart', async () => {
    const emulator = createEmulator()
    const signedIn = openShop(emulator, () => emulator.createCustomerToken(email))
    const wrong = signedIn.client.changePassword({ ...input, currentPassword: 'wrong' })
    expect(await failureOf(wrong)).toMatchObject({ code: 'wrongPassword' })
    const signedOut = openShop(emulator, () => null)
    expect(await failureOf(signedOut.client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  it('lets nothing else through, nor a form of another site', async () => {
    const emulator = createEmulator()
    const { route } = openShop(emulator, () => emulator.createCustomerToken(email))
    const ours = { Authorization: 'Bearer cookie', 'Content-Type': 'application/json' }
    const post = (path: string, headers: Record<string, string>) =>
      route(new Request(`https://shop.example/api/emporix/${path}`, { method: 'POST', headers, body: '{}' }))
    expect((await post('customer/myshop/login', ours)).status).toBe(404)
    expect((await post('customer/myshop/password/../login', ours)).status).toBe(404)
    expect((await post('customer/other/password/change', ours)).status).toBe(404)
    expect((await post('customer/myshop/password/change', { 'Content-Type': 'text/plain' })).status).toBe(404)
    expect((await post('customer/myshop/password/change', ours)).status).toBe(400)
  })
})

describe('an SDK that holds the tokens', () => {
  it('is asked to refresh what was refused, and for nothing more', async () => {
    const emulator = createEmulator()
    const refreshed: string[] = []
    const getToken = tokensOf({
      createAnonymousToken: async () => emulator.createAnonymousToken(),
      createCustomerToken: async () =>
        refreshed.length === 0 ? 'revoked' : emulator.createCustomerToken(email),
      refresh: async (kind) => void refreshed.push(kind),
    })
    const client = createCredentialsClient({ tenant: 'myshop', fetch: emulator.fetch, getToken })
    await client.changePassword(input)
    expect(refreshed).toEqual(['customer'])
  })
})
