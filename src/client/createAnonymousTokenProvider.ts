import { CredentialsError } from './CredentialsError.js'
import type { GetTokenContext } from './createTokenSource.js'
import { wasNotSent } from './NetworkError.js'
import { parseConnectionOptions, type ConnectionOptions } from './parseConnectionOptions.js'
import { readProperty } from './readProperty.js'
import { send } from './send.js'
import { withTimeout } from './withTimeout.js'

/** Options of {@link createAnonymousTokenProvider}. */
export interface AnonymousTokenProviderOptions extends ConnectionOptions {
  /** The storefront's `client_id`, public by design. */
  clientId: string
}

/** Returns the access token of one anonymous session. Pass it the context of `getToken`. */
export type AnonymousTokenProvider = (context?: GetTokenContext) => Promise<string>

interface Session {
  accessToken: string
  refreshToken: string
  /** When to refresh the access token, in milliseconds since 1970. */
  refreshAt: number
}

/** How long before it expires a token is refreshed, in seconds: longer than a request takes. */
const refreshMargin = 60

/** The shortest time between two refreshes, in seconds, however soon the token expires. */
const minRefreshInterval = 30

/** The documented lifetime of an anonymous access token, in seconds. */
const defaultLifetime = 3599

/**
 * Creates the anonymous half of `getToken`.
 *
 * Requests a token on the first call, refreshes it a minute before it expires or after the gateway rejected it, and
 * keeps the same anonymous session, which holds the guest's cart. Concurrent calls share one request. Nothing is
 * stored: a reload starts a new session. On a server, create one per user or request: sharing it between users would
 * put them into one anonymous session.
 *
 * @throws CredentialsError `invalidConfiguration`, if an option is invalid.
 * @throws CredentialsError `accessTokenUnavailable` or `offline`, from the provider, if no token could be requested.
 * @example
 * const getAnonymousToken = createAnonymousTokenProvider({ tenant: 'myshop', clientId: 'storefront-client-id' })
 */
export function createAnonymousTokenProvider(options: AnonymousTokenProviderOptions): AnonymousTokenProvider {
  const connection = parseConnectionOptions(options)
  const { clientId } = options
  if (typeof clientId !== 'string' || clientId === '') {
    throw new CredentialsError(
      'invalidConfiguration',
      'clientId is missing. Emporix issues anonymous tokens only to known storefronts. Pass the storefront client_id from the Emporix dashboard.',
    )
  }
  let session: Session | undefined
  // One request at a time, so that no late response replaces a newer session.
  let pending: Promise<Session> | undefined

  async function request(
    action: 'login' | 'refresh',
    params: Record<string, string>,
  ): Promise<Session | undefined> {
    const query = new URLSearchParams({ tenant: connection.tenant, client_id: clientId, ...params })
    const url = `${connection.baseUrl}/customerlogin/auth/anonymous/${action}?${query}`
    return withTimeout(connection.timeout, undefined, async (signal) => {
      const response = await send(connection.fetch, url, { signal })
      // A rejected refresh means that the session has ended. Any other failure may be temporary, and must not lose the
      // cart.
      const hasEnded = action === 'refresh' && [400, 401, 403].includes(response.status)
      if (hasEnded) return undefined
      if (!response.ok) throw new Error('failed')
      return parseSession(await response.json())
    })
  }

  async function refresh(): Promise<Session> {
    const refreshed = session && (await request('refresh', { refresh_token: session.refreshToken }))
    session = refreshed ?? (await request('login', {}))
    if (!session) throw new Error('rejected')
    return session
  }

  return async ({ rejectedToken } = {}) => {
    if (session && session.refreshAt > Date.now() && session.accessToken !== rejectedToken)
      return session.accessToken
    pending ??= refresh().finally(() => (pending = undefined))
    try {
      return (await pending).accessToken
    } catch (error) {
      throw new CredentialsError(
        wasNotSent(error) ? 'offline' : 'accessTokenUnavailable',
        'No anonymous access token. Operations without a customer need one. Check tenant, clientId, CORS and the connection to the token service.',
      )
    }
  }
}

function parseSession(body: unknown): Session {
  const accessToken = readProperty(body, 'access_token')
  const refreshToken = readProperty(body, 'refresh_token')
  if (typeof accessToken !== 'string' || typeof refreshToken !== 'string') throw new Error('no token')
  const lifetime = Number(readProperty(body, 'expires_in') ?? Number.NaN)
  const seconds = (Number.isFinite(lifetime) ? lifetime : defaultLifetime) - refreshMargin
  return {
    accessToken,
    refreshToken,
    refreshAt: Date.now() + Math.max(seconds, minRefreshInterval) * 1000,
  }
}
