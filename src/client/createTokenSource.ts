import { CredentialsError, isCredentialsError, type CredentialsErrorCode } from './CredentialsError.js'
import { endpoints, type CredentialsOperation, type TokenKind } from './endpoints.js'

/** Context of a {@link GetToken} call. */
export interface GetTokenContext {
  /** The access token that the gateway has just rejected. Return another one, or the same one to give up. */
  rejectedToken?: string | undefined
}

/**
 * Returns an access token of the given kind, without the prefix `Bearer`.
 *
 * Called before every request, and once more after the gateway rejected the token. Return nothing (`undefined`,
 * `null` or `''`) if there is no token, for example because no customer is signed in. Never return a token of the
 * other kind.
 */
export type GetToken = (
  kind: TokenKind,
  context: GetTokenContext,
) => string | null | undefined | Promise<string | null | undefined>

// RFC 6750's b64token. The platform's own error would quote a token that no header can carry.
const tokenFormat = /^[\w.~+/-]+=*$/

const tokenErrorCodes = new Set<CredentialsErrorCode>([
  'sessionExpired',
  'offline',
  'accessTokenUnavailable',
  'invalidConfiguration',
])

/**
 * Asserts that access tokens come from somewhere: from `getToken`, or from a proxy on the page's own origin.
 * @throws CredentialsError `invalidConfiguration`.
 * @internal
 */
export function assertGetToken(getToken: unknown, baseUrl?: string): void {
  if (typeof getToken === 'function' || (getToken === undefined && baseUrl?.startsWith('/'))) return
  throw new CredentialsError(
    'invalidConfiguration',
    "getToken is missing. Every operation needs an access token. Pass a function that returns it, or a path such as '/api/emporix' as baseUrl where createCredentialsProxy adds it.",
  )
}

/**
 * Creates the source of access tokens of one client or proxy: calls `getToken` and validates what it returns.
 * @internal
 */
export function createTokenSource(getCustomerId?: () => string | null | undefined) {
  const refreshes = new Map<string, Promise<unknown>>()
  let lastCustomerId: string | null | undefined

  return (getToken: GetToken, operation: CredentialsOperation) => {
    const { token: kind } = endpoints[operation]
    const request = async (rejectedToken?: string) => getToken(kind, { rejectedToken })

    async function validate(result: Promise<unknown>): Promise<string> {
      const fail = (
        what: string,
        code: CredentialsErrorCode = 'accessTokenUnavailable',
        fix = `Return only the ${kind} access token, as a string.`,
      ) =>
        new CredentialsError(code, `getToken('${kind}') ${what}, so ${operation} was not sent. ${fix}`, {
          operation,
        })
      let accessToken: unknown
      try {
        accessToken = await result
      } catch (error) {
        // An error of the app can contain a token. A CredentialsError does not, but only these codes can be about an
        // access token: any other belongs to another request.
        if (!isCredentialsError(error) || !tokenErrorCodes.has(error.code)) throw fail('threw an error')
        throw new CredentialsError(error.code, error.message, { operation })
      }
      if (typeof accessToken === 'string' && tokenFormat.test(accessToken)) return accessToken
      if (accessToken) throw fail('returned an invalid access token')
      throw kind === 'customer'
        ? fail('returned nothing', 'sessionExpired', 'Ask the customer to sign in.')
        : fail('returned nothing')
    }

    /**
     * Requests one new access token for all calls whose token was rejected at the same time. A refresh that an aborted
     * call waited for is not shared with later calls, because it may never end.
     */
    function requestOnce(rejectedToken: string, signal: AbortSignal) {
      const key = `${kind} ${rejectedToken}`
      const remove = () => refreshes.delete(key)
      const refresh = refreshes.get(key) ?? request(rejectedToken).finally(remove)
      refreshes.set(key, refresh)
      signal.addEventListener('abort', remove, { once: true })
      return refresh
    }

    // A call after an expired session still belongs to the customer of the calls before.
    lastCustomerId = getCustomerId?.() ?? lastCustomerId
    const customerId = kind === 'customer' ? lastCustomerId : undefined
    const notSent = (code: CredentialsErrorCode, text: string) =>
      new CredentialsError(code, `${operation} was not sent. ${text}`, { operation })

    /** Returns the token, unless the customer has signed out or changed since the call. */
    async function assertSameCustomer(result: Promise<string>): Promise<string> {
      const [accessToken, error] = await result.then(
        (token) => [token, undefined],
        (reason: unknown) => [undefined, reason],
      )
      if (customerId == null) return result
      await whenRendered(() => getCustomerId?.() != null)
      const current = getCustomerId?.()
      if (isCredentialsError(error) && error.code === 'accessTokenUnavailable' && current == null)
        throw notSent('sessionExpired', 'The session ended while getToken was pending.')
      if (accessToken !== undefined && current !== customerId)
        throw notSent('abortedBeforeSend', 'The customer signed out or changed. Call it again.')
      return result
    }

    return {
      assertSameCustomer,
      get: () => assertSameCustomer(validate(request())),
      async refresh(rejectedToken: string, signal: AbortSignal) {
        const result = validate(requestOnce(rejectedToken, signal))
        // The same token means that there is no other: it is not sent again.
        return (await result.catch(() => '')) === rejectedToken ? rejectedToken : assertSameCustomer(result)
      },
    }
  }
}

/** Waits until the app has rendered a sign-in or sign-out that happened in `getToken`: a few tasks at the most. */
async function whenRendered(isSignedIn: () => boolean): Promise<void> {
  for (let task = 0; task === 0 || (task < 10 && !isSignedIn()); task += 1)
    await new Promise((resolve) => setTimeout(resolve))
}
