import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type Fetch, type GetToken } from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { tokensOf } from '../../stories/recipes/otherSdk.js'
import { createProxy } from '../../stories/recipes/proxy.js'
import { canSignIn } from '../support/canSignIn.js'
import { failureOf } from '../support/failureOf.js'

const { email, password } = seedCustomer
const input = { currentPassword: password, newPassword: 'a quiet river' }

/** Creates a client and a proxy route that adds the access token. */
function createApp(emulator: Emulator, getToken: GetToken) {
  const seen: Request[] = []
  const route = createProxy({ tenant: 'myshop', getTokenFor: () => getToken, fetch: emulator.fetch })
  const fetch: Fetch = async (path, init) => {
    const request = new Request(`https://app.example${path}`, init)
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

describe('the proxy recipe', () => {
  it('changes a password with an access token that the browser does not have', async () => {
    const emulator = createEmulator()
    const { client, seen } = createApp(emulator, () => emulator.createCustomerToken(email))
    await client.changePassword(input)
    expect(await canSignIn(emulator, email, input.newPassword)).toBe(true)
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer cookie')
    expect(seen[0]?.credentials).toBe('same-origin')
  })

  it('refreshes a rejected access token once', async () => {
    const emulator = createEmulator()
    const requested: unknown[] = []
    const { client } = createApp(emulator, (_, { rejected }) => {
      requested.push(rejected)
      return rejected === undefined ? 'revoked' : emulator.createCustomerToken(email)
    })
    await client.changePassword(input)
    expect(requested).toEqual([undefined, 'revoked'])
  })

  it('distinguishes a wrong password from an expired session', async () => {
    const emulator = createEmulator()
    const signedIn = createApp(emulator, () => emulator.createCustomerToken(email))
    const wrong = signedIn.client.changePassword({ ...input, currentPassword: 'wrong' })
    expect(await failureOf(wrong)).toMatchObject({ code: 'wrongPassword' })
    const signedOut = createApp(emulator, () => null)
    expect(await failureOf(signedOut.client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  function createPost() {
    const emulator = createEmulator()
    const { route } = createApp(emulator, () => emulator.createCustomerToken(email))
    return async (path: string, headers: HeadersInit = fromApp) => {
      const url = `https://app.example/api/emporix/${path}`
      return (await route(new Request(url, { method: 'POST', headers, body: '{}' }))).status
    }
  }
  const fromApp = { Authorization: 'Bearer cookie', 'Content-Type': 'application/json' }

  it('forwards only the five operations', async () => {
    const post = createPost()
    expect(await post('customer/myshop/password/change')).toBe(400)
    expect(await post('customer/myshop/login')).toBe(404)
    expect(await post('customer/myshop/password/../login')).toBe(404)
    expect(await post('customer/other/password/change')).toBe(404)
  })

  it('does not forward a form of another site', async () => {
    const post = createPost()
    expect(await post('customer/myshop/password/change', { 'Content-Type': 'text/plain' })).toBe(404)
  })
})

describe('the SDK recipe', () => {
  it('refreshes only the rejected access token', async () => {
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
