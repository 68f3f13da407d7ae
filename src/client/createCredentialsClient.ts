import { createResponseError, type MapErrorCode } from './createResponseError.js'
import { assertGetToken, createTokenSource } from './createTokenSource.js'
import { CredentialsError, isCredentialsError, type CredentialsErrorCode } from './CredentialsError.js'
import { customerSignedOut } from './customerSignedOut.js'
import { endpoints, type CredentialsInputs, type CredentialsOperation } from './endpoints.js'
import type { GetToken } from './createTokenSource.js'
import { wasNotSent } from './NetworkError.js'
import { parseConnectionOptions, type ConnectionOptions } from './parseConnectionOptions.js'
import { parseErrorBody } from './parseErrorBody.js'
import { post } from './post.js'
import { withTimeout } from './withTimeout.js'

/** Options of {@link createCredentialsClient}. */
export interface CredentialsClientOptions extends ConnectionOptions {
  /** Returns the access token for a request. */
  getToken: GetToken
  /**
   * Returns an id of the signed-in customer; it is compared and never sent. With it, a call made for one customer is
   * not sent with the access token of another who has signed in since.
   */
  getCustomerId?: (() => string | null | undefined) | undefined
  /** Overrides the error code of a response, if your tenant uses it for something else. */
  mapErrorCode?: MapErrorCode | undefined
}

/** Options of one call of the client. */
export interface RequestOptions {
  /** Aborts the call. A request that was already sent may still have worked. */
  signal?: AbortSignal | undefined
}

/** The five operations as functions. Each resolves only on 204, and rejects with a `CredentialsError`. */
export type CredentialsClient = {
  [Operation in CredentialsOperation]: (
    input: CredentialsInputs[Operation],
    options?: RequestOptions,
  ) => Promise<void>
}

/**
 * Creates a client of the credentials operations.
 *
 * A request is sent once. Only if the gateway rejected the access token, which proves that the service did not see
 * the request, it is sent a second time with a new token.
 *
 * @throws CredentialsError `invalidConfiguration`, if an option is invalid.
 * @example
 * const client = createCredentialsClient({ tenant: 'myshop', getToken: (kind) => session.getToken(kind) })
 * await client.changePassword({ currentPassword, newPassword })
 */
export function createCredentialsClient(options: CredentialsClientOptions): CredentialsClient {
  const connection = parseConnectionOptions(options)
  const { getToken, getCustomerId, mapErrorCode } = options
  assertGetToken(getToken)
  const getTokens = createTokenSource(getToken, getCustomerId)

  async function call<Operation extends CredentialsOperation>(
    operation: Operation,
    input: CredentialsInputs[Operation],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { path, body: pick } = endpoints[operation]
    const url = `${connection.baseUrl}/customer/${connection.tenant}/${path}`
    const body = JSON.stringify(pick(input))
    const tokens = getTokens(operation)
    let phase: 'token' | 'sent' | 'rejected' = 'token'
    const controller = new AbortController()
    const abort = () => {
      // Otherwise `getToken` or the rejection decides: it may be what signed the customer out.
      if (phase === 'sent' || signal?.reason !== customerSignedOut) controller.abort()
    }

    async function attempt(accessToken: string, timeoutSignal: AbortSignal) {
      // After an abort the caller has got an error that says that nothing was sent.
      timeoutSignal.throwIfAborted()
      signal?.throwIfAborted()
      phase = 'sent'
      const response = await post(connection.fetch, url, accessToken, body, timeoutSignal, (status) => {
        if (status >= 400 && status < 500) phase = 'rejected'
      })
      phase = 'token'
      return response
    }

    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    try {
      await withTimeout(connection.timeout, controller.signal, async (timeoutSignal) => {
        const accessToken = await tokens.get()
        let response = await attempt(accessToken, timeoutSignal)
        if (response.status === 401 && parseErrorBody(operation, response).isGatewayFault) {
          const newToken = await tokens.refresh(accessToken, timeoutSignal)
          if (newToken !== accessToken) response = await attempt(newToken, timeoutSignal)
        }
        if (response.status !== 204)
          throw createResponseError(parseErrorBody(operation, response), response, mapErrorCode)
      })
    } catch (error) {
      if (isCredentialsError(error)) throw error
      throw createNetworkError(operation, error, phase !== 'token', signal?.aborted)
    } finally {
      signal?.removeEventListener('abort', abort)
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

function createNetworkError(
  operation: CredentialsOperation,
  error: unknown,
  isSending: boolean,
  isAborted: boolean | undefined,
) {
  const fail = (code: CredentialsErrorCode, text: string) =>
    new CredentialsError(code, `${operation} was ${text}`, { operation })
  if (isAborted) {
    return isSending
      ? fail('outcomeUnknown', 'aborted after it was sent. It may have worked.')
      : fail('abortedBeforeSend', 'aborted before it was sent.')
  }
  if (wasNotSent(error)) return fail('offline', 'not sent. There is no connection.')
  return isSending
    ? fail(
        'outcomeUnknown',
        'sent, but got no response. It may have worked. Do not repeat it automatically. Check the connection, CORS and the timeout.',
      )
    : fail('accessTokenUnavailable', 'not sent. getToken did not return in time.')
}
