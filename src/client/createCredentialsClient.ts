import { collectHeaders, type GetHeaders } from './collectHeaders.js'
import { createResponseError, type MapErrorCode } from './createResponseError.js'
import { assertGetToken, createTokenSource } from './createTokenSource.js'
import { createNetworkError, type Phase } from './createNetworkError.js'
import { isCredentialsError } from './CredentialsError.js'
import { customerSignedOut } from './customerSignedOut.js'
import { endpoints, type CredentialsInputs, type CredentialsOperation } from './endpoints.js'
import type { GetToken } from './createTokenSource.js'
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
  /** Returns additional headers, such as the token of a captcha. */
  getHeaders?: GetHeaders | undefined
  /** Overrides the error code of a response, if your tenant uses it for something else. */
  mapErrorCode?: MapErrorCode | undefined
}

/** Options of one call of the client. */
export interface RequestOptions {
  /** Returns additional headers. They replace those of the client's own `getHeaders`. */
  getHeaders?: GetHeaders | undefined
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
    { signal, getHeaders }: RequestOptions,
  ): Promise<void> {
    const { path, body: pick } = endpoints[operation]
    const url = `${connection.baseUrl}/customer/${connection.tenant}/${path}`
    const body = JSON.stringify(pick(input))
    const tokens = getTokens(operation)
    let phase: Phase = 'headers'
    let headers: Record<string, string> | undefined
    const controller = new AbortController()
    const abort = () => {
      // Otherwise `getToken` or the rejection decides: it may be what signed the customer out.
      if (phase === 'sent' || phase === 'headers' || signal?.reason !== customerSignedOut) controller.abort()
    }

    async function prepare(timeoutSignal: AbortSignal) {
      phase = 'headers'
      const collected = await collectHeaders(operation, [options.getHeaders, getHeaders], timeoutSignal)
      timeoutSignal.throwIfAborted()
      phase = 'token'
      return collected
    }

    async function attempt(accessToken: string, timeoutSignal: AbortSignal) {
      if (!headers) {
        headers = await prepare(timeoutSignal)
        await tokens.assertSameCustomer(Promise.resolve(accessToken))
      }
      // After an abort the caller has got an error that says that nothing was sent.
      timeoutSignal.throwIfAborted()
      signal?.throwIfAborted()
      phase = 'sent'
      const onStatus = (status: number) => {
        if (status >= 400 && status < 500) phase = 'rejected'
      }
      const response = await post(connection.fetch, url, accessToken, headers, body, timeoutSignal, onStatus)
      phase = 'token'
      // A repeated request needs others: a captcha accepts a token once.
      headers = undefined
      return response
    }

    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    try {
      await withTimeout(connection.timeout, controller.signal, async (timeoutSignal) => {
        headers = await prepare(timeoutSignal)
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
      throw createNetworkError(operation, error, phase, signal?.aborted)
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  const bind =
    <Operation extends CredentialsOperation>(operation: Operation) =>
    (input: CredentialsInputs[Operation], requestOptions: RequestOptions = {}) =>
      call(operation, input, requestOptions)

  return {
    changeEmail: bind('changeEmail'),
    confirmEmailChange: bind('confirmEmailChange'),
    requestPasswordReset: bind('requestPasswordReset'),
    resetPassword: bind('resetPassword'),
    changePassword: bind('changePassword'),
  }
}
