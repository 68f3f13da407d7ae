import { CredentialsError } from './CredentialsError.js'
import type { GetTokenContext } from './getToken.js'
import { readConnection, type ConnectionOptions } from './readConnection.js'
import { isUnsent, send } from './send.js'
import { withDeadline } from './withDeadline.js'

/** What {@link createAnonymousTokenProvider} takes. */
export interface AnonymousTokenProviderOptions extends ConnectionOptions {
  /** The storefront's `client_id`, public by design. */
  clientId: string
}

/** Returns the anonymous bearer of one session; give it what `getToken` was given. */
export type AnonymousTokenProvider = (context?: GetTokenContext) => Promise<string>

interface Session {
  accessToken: string
  refreshToken: string
  /** When the access token is due to be refreshed, in milliseconds since 1970. */
  dueAt: number
}

/** How long before its end a token is refreshed, in milliseconds: longer than a request takes. */
const margin = 60_000

/**
 * Creates the anonymous half of `getToken`: fetches a token when the first one is asked for, refreshes it a minute
 * before it ends or when the gateway refused it, and keeps the same anonymous session, which holds a guest's cart.
 * Calls at the same time share one request. Nothing is stored: a reload starts a new session.
 *
 * @throws CredentialsError `invalidConfiguration`, for an option that cannot work.
 * @throws CredentialsError `tokenUnavailable` or `offline`, when asked and no token could be had.
 * @example
 * const anonymousTokens = createAnonymousTokenProvider({ tenant: 'myshop', clientId: 'storefront-client-id' })
 */
export function createAnonymousTokenProvider(options: AnonymousTokenProviderOptions): AnonymousTokenProvider {
  const connection = readConnection(options)
  const { clientId } = options
  if (typeof clientId !== 'string' || clientId === '') {
    throw new CredentialsError(
      'invalidConfiguration',
      'clientId is missing. Emporix gives anonymous tokens to known storefronts only. Give the storefront client_id from the Emporix dashboard.',
    )
  }
  let session: Session | undefined
  let request: Promise<Session> | undefined

  async function ask(
    action: 'login' | 'refresh',
    extra: Record<string, string>,
  ): Promise<Session | undefined> {
    const query = new URLSearchParams({ tenant: connection.tenant, client_id: clientId, ...extra })
    const url = `${connection.baseUrl}/customerlogin/auth/anonymous/${action}?${query}`
    return withDeadline(connection.timeout, undefined, async (signal) => {
      const response = await send(connection.fetch, url, { signal })
      // A refused refresh means that the session has ended. Any other failure may pass, and must not cost the cart.
      const hasEnded = action === 'refresh' && [400, 401, 403].includes(response.status)
      return hasEnded ? undefined : readSession(await response.json())
    })
  }

  async function renew(): Promise<Session> {
    const refreshed = session && (await ask('refresh', { refresh_token: session.refreshToken }))
    session = refreshed ?? (await ask('login', {}))
    if (!session) throw new Error('refused')
    return session
  }

  return async ({ rejected } = {}) => {
    if (session && session.dueAt > Date.now() && session.accessToken !== rejected) return session.accessToken
    request ??= renew().finally(() => (request = undefined))
    try {
      return (await request).accessToken
    } catch (error) {
      throw new CredentialsError(
        isUnsent(error) ? 'offline' : 'tokenUnavailable',
        'No anonymous token could be had. Check tenant, clientId, CORS and the connection to the token service.',
      )
    }
  }
}

function readSession(body: unknown): Session {
  const value = (name: string): unknown => (body instanceof Object ? Reflect.get(body, name) : undefined)
  const accessToken = value('access_token')
  const refreshToken = value('refresh_token')
  if (typeof accessToken !== 'string' || typeof refreshToken !== 'string') throw new Error('no token')
  return { accessToken, refreshToken, dueAt: Date.now() + Number(value('expires_in')) * 1000 - margin }
}
