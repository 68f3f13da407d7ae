import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type Fetch, type GetToken } from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { createAuthJsGetToken } from '../../stories/recipes/authJs.js'
import { createSdkGetToken, type CustomerStorage } from '../../stories/recipes/emporixSdk.js'
import { createProxy } from '../../stories/recipes/proxy.js'
import { canSignIn } from '../support/canSignIn.js'
import { failureOf } from '../support/failureOf.js'

const { email, password } = seedCustomer
const input = { currentPassword: password, newPassword: 'a quiet river' }

const clientOf = ({ fetch }: Emulator, getToken: GetToken) =>
  createCredentialsClient({ tenant: 'myshop', fetch, getToken })

/** Creates a proxy route that adds the access tokens, and a client that sends to it. */
function openStorefront(emulator: Emulator, getToken: GetToken) {
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
  it('changes a password without an access token in the browser', async () => {
    const emulator = createEmulator()
    const { client, seen } = openStorefront(emulator, () => emulator.createCustomerToken(email))
    await client.changePassword(input)
    expect(await canSignIn(emulator, email, input.newPassword)).toBe(true)
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer cookie')
    expect(seen[0]?.credentials).toBe('same-origin')
  })

  it('refreshes a rejected access token once', async () => {
    const emulator = createEmulator()
    const rejectedTokens: unknown[] = []
    const { client } = openStorefront(emulator, (_, { rejectedToken }) => {
      rejectedTokens.push(rejectedToken)
      return rejectedToken === undefined ? 'revoked' : emulator.createCustomerToken(email)
    })
    await client.changePassword(input)
    expect(rejectedTokens).toEqual([undefined, 'revoked'])
  })

  it('distinguishes a wrong password from an expired session', async () => {
    const emulator = createEmulator()
    const signedIn = openStorefront(emulator, () => emulator.createCustomerToken(email))
    const wrong = signedIn.client.changePassword({ ...input, currentPassword: 'wrong' })
    expect(await failureOf(wrong)).toMatchObject({ code: 'wrongPassword' })
    const signedOut = openStorefront(emulator, () => null)
    expect(await failureOf(signedOut.client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  const fromApp = { Authorization: 'Bearer cookie', 'Content-Type': 'application/json' }

  /** Posts to a path of the route; returns the status. */
  async function post(path: string, headers: HeadersInit = fromApp) {
    const emulator = createEmulator()
    const { route } = openStorefront(emulator, () => emulator.createCustomerToken(email))
    const url = `https://app.example/api/emporix/${path}`
    return (await route(new Request(url, { method: 'POST', headers, body: '{}' }))).status
  }

  it('forwards only the five operations', async () => {
    expect(await post('customer/myshop/password/change')).toBe(400)
    expect(await post('customer/myshop/login')).toBe(404)
    expect(await post('customer/myshop/password/../login')).toBe(404)
    expect(await post('customer/other/password/change')).toBe(404)
  })

  it('does not forward a form of another site', async () => {
    expect(await post('customer/myshop/password/change', { 'Content-Type': 'text/plain' })).toBe(404)
  })
})

describe('the SDK recipe', () => {
  /** A session of the SDK whose tokens the gateway rejects. */
  function openSdk(emulator: Emulator, customerToken: string | null, refreshToken: string | null) {
    const refreshes: unknown[] = []
    let anonymousToken = 'revoked'
    const tokens = { customerToken, refreshToken }
    const storage: CustomerStorage = {
      getCustomerToken: () => tokens.customerToken,
      getRefreshToken: () => tokens.refreshToken,
      getLegalEntityId: () => 'company',
      setCustomerTokens: (next) => {
        tokens.customerToken = next.accessToken
        tokens.refreshToken = next.refreshToken
      },
    }
    const getToken = createSdkGetToken(
      {
        tokenProvider: {
          getAnonymousToken: async () => ({ accessToken: anonymousToken }),
          expireAnonymous: () => {
            anonymousToken = emulator.createAnonymousToken()
          },
        },
        customers: {
          refresh: async (request) => {
            refreshes.push(request)
            if (request.refreshToken === 'expired') throw Object.assign(new Error('401'), { status: 401 })
            return { accessToken: emulator.createCustomerToken(email), refreshToken: 'next' }
          },
        },
      },
      storage,
    )
    return { client: clientOf(emulator, getToken), refreshes, tokens }
  }

  it('refreshes a rejected customer token with its legal entity', async () => {
    const { client, refreshes, tokens } = openSdk(createEmulator(), 'revoked', 'first')
    await client.changePassword(input)
    expect(refreshes).toEqual([{ refreshToken: 'first', legalEntityId: 'company' }])
    expect(tokens.refreshToken).toBe('next')
  })

  it.each([
    ['no customer is signed in', null, null],
    ['the refresh token has expired', 'revoked', 'expired'],
  ])('ends the session if %s', async (_, customerToken, refreshToken) => {
    const { client } = openSdk(createEmulator(), customerToken, refreshToken)
    expect(await failureOf(client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  it('expires a rejected anonymous token', async () => {
    const emulator = createEmulator()
    await openSdk(emulator, null, null).client.requestPasswordReset({ email })
    expect(emulator.outbox).toHaveLength(1)
  })
})

describe('the Auth.js recipe', () => {
  /** A session whose access token the gateway rejects; an update returns the given one. */
  function openAuthJs(emulator: Emulator, updated: { accessToken?: string; error?: string }) {
    const updates: unknown[] = []
    const getToken = createAuthJsGetToken({
      getSession: async () => ({ accessToken: 'revoked' }),
      update: async (data) => {
        updates.push(data)
        return updated
      },
      getAnonymousToken: async () => emulator.createAnonymousToken(),
    })
    return { client: clientOf(emulator, getToken), updates }
  }

  it('updates the session after its access token was rejected', async () => {
    const emulator = createEmulator()
    const accessToken = emulator.createCustomerToken(email)
    const { client, updates } = openAuthJs(emulator, { accessToken })
    await client.changePassword(input)
    expect(updates).toEqual([{ refresh: true }])
  })

  it('ends the session if the refresh was rejected', async () => {
    const { client } = openAuthJs(createEmulator(), { accessToken: 'revoked', error: 'RefreshTokenError' })
    expect(await failureOf(client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  it('uses its own provider for guests', async () => {
    const emulator = createEmulator()
    await openAuthJs(emulator, {}).client.requestPasswordReset({ email })
    expect(emulator.outbox).toHaveLength(1)
  })
})
