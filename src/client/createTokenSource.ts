import { CredentialsError, type CredentialsErrorCode } from './CredentialsError.js'
import { endpoints, type CredentialsOperation } from './endpoints.js'
import type { GetToken } from './getToken.js'

// RFC 6750's b64token. What a header cannot carry would otherwise be quoted in the platform's own error.
const bearerForm = /^[\w.~+/-]+=*$/

const aboutBearers = new Set<CredentialsErrorCode>([
  'sessionExpired',
  'offline',
  'tokenUnavailable',
  'invalidConfiguration',
])

/** @throws CredentialsError `invalidConfiguration`, where there is no function to ask. @internal */
export function assertGetToken(getToken: unknown): asserts getToken is GetToken {
  if (typeof getToken === 'function') return
  throw new CredentialsError(
    'invalidConfiguration',
    'getToken is missing. Every operation needs a bearer. Give a function that returns the anonymous or the customer access token.',
  )
}

/** Asks `getToken` for the bearers of one call after another, and vouches for what it gives. @internal */
export function createTokenSource(getToken: GetToken, getCustomerId?: () => string | null | undefined) {
  const renewals = new Map<string, Promise<unknown>>()

  async function read(operation: CredentialsOperation, answer: Promise<unknown>): Promise<string> {
    const { token: kind } = endpoints[operation]
    const fail = (what: string) =>
      new CredentialsError(
        'tokenUnavailable',
        `getToken('${kind}') ${what}, so ${operation} was not sent. Return the ${kind} access token alone, as a string.`,
        { operation },
      )
    let bearer: unknown
    try {
      bearer = await answer
    } catch (error) {
      // The error of the shop's session can hold a token, so only one of ours is let through, and only one that can be
      // about a bearer: any other tells of another call.
      if (!(error instanceof CredentialsError) || !aboutBearers.has(error.code)) throw fail('threw an error')
      throw new CredentialsError(error.code, error.message, { operation })
    }
    if (typeof bearer === 'string' && bearerForm.test(bearer)) return bearer
    if (bearer) throw fail('gave what is no bearer')
    if (kind === 'anonymous') throw fail('gave nothing')
    throw new CredentialsError(
      'sessionExpired',
      `Nobody is signed in: getToken('customer') gave nothing, so ${operation} was not sent. Have the customer sign in and try again.`,
      { operation },
    )
  }

  const request = async (operation: CredentialsOperation, rejected?: string) =>
    getToken(endpoints[operation].token, { rejected })

  /**
   * Asks once for another bearer, however many calls were refused with this one at the same time. A renewal that a
   * call has given up waiting for is not shared with later ones.
   */
  function requestOnce(operation: CredentialsOperation, rejected: string, deadline: AbortSignal) {
    const key = `${endpoints[operation].token} ${rejected}`
    const forget = () => renewals.delete(key)
    const renewal = renewals.get(key) ?? request(operation, rejected).finally(forget)
    renewals.set(key, renewal)
    deadline.addEventListener('abort', forget, { once: true })
    return renewal
  }

  return (operation: CredentialsOperation) => {
    const owner = getCustomerId?.()

    async function own(answer: Promise<unknown>): Promise<string> {
      const bearer = await read(operation, answer)
      const isOwned = endpoints[operation].token === 'customer' && owner != null
      if (isOwned && getCustomerId?.() !== owner) {
        throw new CredentialsError(
          'sessionExpired',
          `Another customer has signed in since ${operation} was called, so it was not sent. Have it called anew.`,
          { operation },
        )
      }
      return bearer
    }

    return {
      ask: () => own(request(operation)),
      renew: (rejected: string, deadline: AbortSignal) => own(requestOnce(operation, rejected, deadline)),
    }
  }
}
