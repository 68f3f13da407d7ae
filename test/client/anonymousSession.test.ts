import { describe, expect, it } from 'vitest'
import { createAnonymousTokenProvider, createCredentialsClient, type Fetch } from '../../src/client.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'

const { email } = seedCustomer

/** A client with an anonymous session at the emulator. */
async function openSession() {
  const emulator = createEmulator()
  const requests: string[] = []
  const fetch: Fetch = (url, init) => {
    requests.push(new URL(url).pathname.replace(/^\/(customer\/myshop|customerlogin\/auth)\//, ''))
    return emulator.fetch(url, init)
  }
  const { tenant, clientId } = emulator
  const getAnonymousToken = createAnonymousTokenProvider({ tenant, clientId, fetch })
  const client = createCredentialsClient({
    tenant,
    fetch,
    getToken: (kind, context) => (kind === 'anonymous' ? getAnonymousToken(context) : null),
  })
  await client.requestPasswordReset({ email })
  requests.length = 0
  return { emulator, client, requests }
}

describe('an anonymous token that the gateway rejects', () => {
  it('is refreshed, and the request is sent once more [SES-1]', async () => {
    const { emulator, client, requests } = await openSession()
    emulator.revokeAccessTokens()
    await client.requestPasswordReset({ email })
    expect(requests).toEqual(['password/reset', 'anonymous/refresh', 'password/reset'])
    expect(emulator.outbox).toHaveLength(2)
  })

  it('is replaced by a new session if the refresh is rejected [SES-1]', async () => {
    const { emulator, client, requests } = await openSession()
    emulator.reset()
    await client.requestPasswordReset({ email })
    expect(requests).toEqual(['password/reset', 'anonymous/refresh', 'anonymous/login', 'password/reset'])
    expect(emulator.outbox).toHaveLength(1)
  })

  it('is refreshed once for two concurrent calls [SES-1]', async () => {
    const { emulator, client, requests } = await openSession()
    emulator.revokeAccessTokens()
    await Promise.all([client.requestPasswordReset({ email }), client.requestPasswordReset({ email })])
    expect(requests.filter((path) => path === 'anonymous/refresh')).toHaveLength(1)
    expect(requests.filter((path) => path === 'password/reset')).toHaveLength(4)
    expect(emulator.outbox).toHaveLength(3)
  })
})
