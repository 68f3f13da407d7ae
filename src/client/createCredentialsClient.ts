import { CredentialsError } from './CredentialsError.js'
import { endpoints, type CredentialsInputs, type CredentialsOperation } from './endpoints.js'
import { assertGetToken, createTokenSource } from './createTokenSource.js'
import type { GetToken } from './getToken.js'
import { post } from './post.js'
import { readConnection, type ConnectionOptions } from './readConnection.js'
import { readError, readReply, type MapErrorCode } from './readError.js'
import { isUnsent } from './send.js'
import { withDeadline } from './withDeadline.js'

/** What {@link createCredentialsClient} takes. */
export interface CredentialsClientOptions extends ConnectionOptions {
  /** Returns the bearer for a call. */
  getToken: GetToken
  /**
   * Returns who is signed in: any text that differs from customer to customer, told to nobody. With it, a call that
   * was made for one customer is not sent with the bearer of another, who has signed in meanwhile.
   */
  getCustomerId?: (() => string | null | undefined) | undefined
  /** Corrects what an answer of your tenant means. */
  mapErrorCode?: MapErrorCode | undefined
}

/** What can be said about one call of the client. */
export interface RequestOptions {
  /** Gives the call up. What was sent already may have worked. */
  signal?: AbortSignal | undefined
}

/** The five operations as functions. Each resolves on 204 alone, and rejects with a `CredentialsError`. */
export type CredentialsClient = {
  [Operation in CredentialsOperation]: (
    input: CredentialsInputs[Operation],
    options?: RequestOptions,
  ) => Promise<void>
}

/**
 * Creates a client of the Credentials API.
 *
 * A call is sent once. Only when the gateway refused the bearer, which proves that the service never saw the
 * request, is it sent a second time, with another bearer.
 *
 * @throws CredentialsError `invalidConfiguration`, for an option that cannot work.
 * @example
 * const client = createCredentialsClient({ tenant: 'myshop', getToken: (kind) => session.token(kind) })
 * await client.changePassword({ currentPassword, newPassword })
 */
export function createCredentialsClient(options: CredentialsClientOptions): CredentialsClient {
  const connection = readConnection(options)
  const { getToken, getCustomerId, mapErrorCode } = options
  assertGetToken(getToken)
  const bearersFor = createTokenSource(getToken, getCustomerId)

  async function call<Operation extends CredentialsOperation>(
    operation: Operation,
    input: CredentialsInputs[Operation],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { path, body: pick } = endpoints[operation]
    const url = `${connection.baseUrl}/customer/${connection.tenant}/${path}`
    const body = JSON.stringify(pick(input))
    const bearers = bearersFor(operation)
    let isSending = false

    async function attempt(bearer: string, deadline: AbortSignal) {
      // The caller may have been told by now that nothing was sent.
      deadline.throwIfAborted()
      isSending = true
      const answer = await post(connection.fetch, url, bearer, body, deadline)
      isSending = false
      return answer
    }

    try {
      await withDeadline(connection.timeout, signal, async (deadline) => {
        const bearer = await bearers.ask()
        let answer = await attempt(bearer, deadline)
        if (answer.status === 401 && readReply(operation, answer).isGatewayFault) {
          const renewed = await bearers.renew(bearer, deadline)
          if (renewed !== bearer) answer = await attempt(renewed, deadline)
        }
        if (answer.status !== 204) throw readError(readReply(operation, answer), answer, mapErrorCode)
      })
    } catch (error) {
      if (error instanceof CredentialsError) throw error
      if (signal?.aborted) throw stopped(operation, isSending)
      throw withoutAnswer(operation, error, isSending)
    }
  }

  const bind =
    <Operation extends CredentialsOperation>(operation: Operation) =>
    (input: CredentialsInputs[Operation], { signal }: RequestOptions = {}) =>
      call(operation, input, signal)

  return {
    changeEmail: bind('changeEmail'),
    confirmEmailChange: bind('confirmEmailChange'),
    requestPasswordReset: bind('requestPasswordReset'),
    resetPassword: bind('resetPassword'),
    changePassword: bind('changePassword'),
  }
}

function stopped(operation: CredentialsOperation, isSending: boolean) {
  return isSending
    ? new CredentialsError(
        'outcomeUnknown',
        `${operation} was aborted after it was sent: it may have worked.`,
        {
          operation,
        },
      )
    : new CredentialsError('aborted', `${operation} was aborted before the service saw it.`, { operation })
}

function withoutAnswer(operation: CredentialsOperation, error: unknown, isSending: boolean) {
  if (isUnsent(error)) {
    return new CredentialsError('offline', `${operation} was not sent: there is no connection.`, {
      operation,
    })
  }
  return isSending
    ? new CredentialsError(
        'outcomeUnknown',
        `${operation} was sent and no answer came back: it may have worked. Check the connection, CORS and the timeout; do not send it again unasked.`,
        { operation },
      )
    : new CredentialsError(
        'tokenUnavailable',
        `${operation} was not sent: getToken gave no answer in time.`,
        {
          operation,
        },
      )
}
