import type { EmporixClient, EmporixStorage } from '@viu/emporix-sdk'
import type { Emulator } from '../../src/emulator.js'

/**
 * Stand-in for `@viu/emporix-sdk` 2.37.0, which is not on the public registry: the methods that the recipe calls, written from
 * its published interface. They send the documented requests to the emulator, and reject as the SDK does, with `status`.
 */
export function createSdkStandIn({ fetch, tenant, clientId }: Emulator) {
  const storage = createStorage()
  let anonymous: { accessToken: string; refreshToken: string; sessionId: string } | undefined
  let isFresh = false

  async function request(path: string, accessToken?: string, body?: object) {
    const response = await fetch(`https://api.emporix.io/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${accessToken}` },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw Object.assign(new Error('The request failed.'), { status: response.status })
    return response.json()
  }

  async function getAnonymousToken() {
    if (anonymous && isFresh) return anonymous
    const query = new URLSearchParams({ tenant, client_id: clientId })
    if (anonymous) query.set('refresh_token', anonymous.refreshToken)
    const action = anonymous ? 'refresh' : 'login'
    const tokens = await request(`customerlogin/auth/anonymous/${action}?${query}`)
    const { access_token: accessToken, refresh_token: refreshToken, sessionId } = tokens
    isFresh = true
    return (anonymous = { accessToken, refreshToken, sessionId })
  }

  async function requestSession(path: string, body?: object) {
    // The SDK repeats a request whose anonymous token was rejected.
    const expired = async (error: { status: number }) => {
      if (error.status !== 401) throw error
      isFresh = false
      return request(path, (await getAnonymousToken()).accessToken, body)
    }
    const tokens = await request(path, (await getAnonymousToken()).accessToken, body).catch(expired)
    return {
      customerToken: tokens.access_token,
      saasToken: tokens.saas_token ?? '',
      refreshToken: tokens.refresh_token,
    }
  }

  const client: EmporixClient = {
    tokenProvider: { getAnonymousToken, expireAnonymous: () => void (isFresh = false) },
    customers: {
      login: (credentials) => requestSession(`customer/${tenant}/login`, credentials),
      refresh: (input) =>
        requestSession(`customer/${tenant}/refreshauthtoken?${new URLSearchParams({ ...input })}`),
    },
  }
  return { client, storage }
}

function createStorage(): EmporixStorage {
  let token: string | null = null
  let refreshToken: string | null = null
  return {
    getCustomerToken: () => token,
    setCustomerToken: (next) => void (token = next),
    getRefreshToken: () => refreshToken,
    setRefreshToken: (next) => void (refreshToken = next),
    getActiveLegalEntityId: () => 'company',
  }
}
