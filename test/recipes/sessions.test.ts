import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type GetToken } from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { createAuthJsGetToken } from '../../stories/recipes/authJs.js'
import { createSdkGetToken, type CustomerStorage } from '../../stories/recipes/emporixSdk.js'
import { failureOf } from '../support/failureOf.js'

const { email, password } = seedCustomer
const input = { currentPassword: password, newPassword: 'a quiet river' }

const clientOf = ({ fetch }: Emulator, getToken: GetToken) =>
  createCredentialsClient({ tenant: 'myshop', fetch, getToken })

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
