import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { getSdkToken } from '../../stories/recipes/emporixSdk.js'
import { canSignIn } from '../support/canSignIn.js'
import { failureOf } from '../support/failureOf.js'
import { createSdkStandIn } from './emporixSdkStandIn.js'

const { email, password } = seedCustomer
const input = { currentPassword: password, newPassword: 'a quiet river' }
const month = 31 * 24 * 3600 * 1000

/** Signs in with the SDK. */
async function openSdk() {
  let time = Date.now()
  const requests: string[] = []
  const emulator = createEmulator({ now: () => time })
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await emulator.fetch(url, init)
    if (response.ok) requests.push(new Request(url).url)
    return response
  }
  const { client: sdk, storage } = createSdkStandIn({ ...emulator, fetch })
  const { customerToken, refreshToken } = await sdk.customers.login({ email, password })
  storage.setCustomerToken(customerToken)
  storage.setRefreshToken(refreshToken)
  const client = createCredentialsClient({
    tenant: emulator.tenant,
    fetch: emulator.fetch,
    getToken: (kind, { rejectedToken }) => getSdkToken({ client: sdk, storage }, kind, rejectedToken),
  })
  const refreshes = () => requests.filter((url) => url.includes('/refreshauthtoken'))
  return { client, emulator, sdk, storage, refreshes, wait: (ms: number) => (time += ms) }
}

describe('the SDK recipe, on a stand-in for the SDK', () => {
  it('changes the password of the customer who has signed in', async () => {
    const { client, emulator, refreshes } = await openSdk()
    await client.changePassword(input)
    expect(await canSignIn(emulator, email, input.newPassword)).toBe(true)
    expect(refreshes()).toEqual([])
  })

  it('refreshes a rejected access token with its legal entity', async () => {
    const { client, emulator, storage, refreshes } = await openSdk()
    const before = [storage.getCustomerToken(), storage.getRefreshToken()]
    emulator.revokeAccessTokens()
    await client.changePassword(input)
    expect(refreshes().map((url) => new URL(url).searchParams.get('legalEntityId'))).toEqual(['company'])
    expect([storage.getCustomerToken(), storage.getRefreshToken()]).not.toEqual(before)
  })

  it('asks to sign in after the refresh token has expired', async () => {
    const { client, wait } = await openSdk()
    wait(month)
    expect(await failureOf(client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  it('asks to sign in if no customer is signed in', async () => {
    const { client, storage } = await openSdk()
    storage.setCustomerToken(null)
    storage.setRefreshToken(null)
    expect(await failureOf(client.changePassword(input))).toMatchObject({ code: 'sessionExpired' })
  })

  it('keeps the session if the refresh fails for another reason', async () => {
    const { client, emulator, storage } = await openSdk()
    emulator.revokeAccessTokens()
    emulator.addFault({ operation: 'refresh', response: { status: 503 } })
    const failure = await failureOf(client.changePassword(input))
    expect(failure).toMatchObject({ code: 'accessTokenUnavailable' })
    expect(storage.getRefreshToken()).not.toBe(null)
  })

  it('keeps the anonymous session after its access token was rejected', async () => {
    const { client, emulator, sdk } = await openSdk()
    const { sessionId } = await sdk.tokenProvider.getAnonymousToken()
    emulator.revokeAccessTokens()
    await client.requestPasswordReset({ email })
    expect(emulator.outbox).toHaveLength(1)
    expect((await sdk.tokenProvider.getAnonymousToken()).sessionId).toBe(sessionId)
  })
})
