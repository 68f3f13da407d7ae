import { CredentialsError } from './CredentialsError.js'
import type { CustomerSession, CustomerSessionOptions, SessionCustomer } from './CustomerSession.js'
import { readKept, readTokens, type KeptSession } from './keptSession.js'
import { readConnection } from './readConnection.js'
import { isUnsent, send } from './send.js'
import { withDeadline } from './withDeadline.js'

/** How long before its end a token is refreshed, in milliseconds: longer than a request takes. */
const margin = 60_000

/**
 * Creates a session layer for a shop that has none: a shop that has one passes its own `getToken` and needs none of this.
 * A token that ends or that the gateway refused is refreshed once, for all who ask at the same time.
 *
 * @throws CredentialsError `invalidConfiguration`, for an option that cannot work.
 * @example
 * const anonymousTokens = createAnonymousTokenProvider({ tenant: 'myshop', clientId: 'storefront-client-id' })
 * const session = createCustomerSession({ tenant: 'myshop', anonymousTokens })
 * await session.signIn(email, password)
 */
export function createCustomerSession(options: CustomerSessionOptions): CustomerSession {
  const connection = readConnection(options)
  const { anonymousTokens, storage } = options
  const base = `${connection.baseUrl}/customer/${connection.tenant}`
  const listeners = new Set<() => void>()
  let session = readKept(storage?.load())
  let customer: SessionCustomer | null = session ? { email: session.email } : null
  let renewal: Promise<string | null> | undefined

  function keep(next: KeptSession | undefined) {
    session = next
    storage?.save(next ? JSON.stringify(next) : null)
    // Another object only for another customer: a refresh is no change for who looks.
    if (next?.email === customer?.email) return
    customer = next ? { email: next.email } : null
    for (const listener of listeners) listener()
  }

  const call = (path: string, bearer: string, init: RequestInit = {}) =>
    withDeadline(connection.timeout, undefined, async (signal) => {
      const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' }
      const response = await send(connection.fetch, `${base}/${path}`, { ...init, headers, signal })
      return { status: response.status, text: await response.text() }
    })

  async function signIn(email: string, password: string) {
    let isSent = false
    try {
      const bearer = await anonymousTokens()
      isSent = true
      const body = JSON.stringify({ email, password })
      const { status, text } = await call('login', bearer, { method: 'POST', body })
      if (status !== 200) throw refusal(status, text)
      keep(readTokens(JSON.parse(text), email))
    } catch (error) {
      if (error instanceof CredentialsError) throw error
      const code = isUnsent(error) ? 'offline' : isSent ? 'outcomeUnknown' : 'tokenUnavailable'
      throw new CredentialsError(code, 'Nobody was signed in: the service gave no answer that can be read.')
    }
  }

  async function refresh(old: KeptSession): Promise<string | null> {
    if (old.refreshEndsAt <= Date.now()) return null
    const query = new URLSearchParams({ refreshToken: old.refreshToken })
    const { status, text } = await call(`refreshauthtoken?${query}`, await anonymousTokens())
    // Only a refusal ends a session. Anything else may pass.
    if (status !== 200 && status < 500) return null
    const next = readTokens(JSON.parse(text), old.email)
    // Whoever has signed out or in meanwhile keeps what is theirs now.
    if (session === old) keep(next)
    return next.accessToken
  }

  function renew(old: KeptSession): Promise<string | null> {
    renewal ??= refresh(old)
      .catch((error: unknown) => {
        const code = isUnsent(error) ? 'offline' : 'tokenUnavailable'
        throw new CredentialsError(code, 'The session could not be refreshed. It is kept, for this may pass.')
      })
      .finally(() => (renewal = undefined))
    return renewal
  }

  async function createCustomerToken(rejected?: string): Promise<string | null> {
    if (!session) return null
    const old = session
    const counts = old.endsAt - margin > Date.now() && old.accessToken !== rejected
    const token = counts ? old.accessToken : await renew(old)
    if (token === null && session === old) keep(undefined)
    return session ? token : null
  }

  async function validate() {
    const token = await createCustomerToken()
    if (token === null) return false
    const { status } = await call('validateauthtoken', token)
    if (status === 401 && session?.accessToken === token) keep(undefined)
    return status === 200
  }

  async function signOut() {
    const token = session?.accessToken
    keep(undefined)
    if (token)
      await call(`logout?${new URLSearchParams({ accessToken: token })}`, token).catch(() => undefined)
  }

  return {
    getToken: (kind, context) =>
      kind === 'anonymous' ? anonymousTokens(context) : createCustomerToken(context.rejected),
    signIn,
    signOut,
    validate,
    getCustomer: () => customer,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** That a wrong password is a 401 is a guess: the documentation names 400 and 401. What the gateway refused is no password. */
function refusal(status: number, text: string): CredentialsError {
  const isGatewayFault = text.includes('"fault"')
  const code =
    status === 429 || status === 403
      ? 'tooManyAttempts'
      : isGatewayFault || status >= 500
        ? 'tokenUnavailable'
        : status === 400 || status === 401 || status === 404
          ? 'wrongPassword'
          : 'rejected'
  return new CredentialsError(code, `Nobody was signed in: the service answered with ${status}.`, { status })
}
