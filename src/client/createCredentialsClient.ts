import { collectHeaders } from './collectHeaders.js'
import { createNetworkError, type Phase } from './createNetworkError.js'
import { createResponseError } from './createResponseError.js'
import { assertGetToken, createTokenSource } from './createTokenSource.js'
import { isCredentialsError } from './CredentialsError.js'
import { customerSignedOut } from './customerSignedOut.js'
import { endpoints, type CredentialsInputs, type CredentialsOperation } from './endpoints.js'
import { parseConnectionOptions } from './parseConnectionOptions.js'
import { parseErrorBody } from './parseErrorBody.js'
import { post } from './post.js'
import { sendWithToken } from './sendWithToken.js'
import type { CredentialsClient, CredentialsClientOptions, RequestOptions } from './types.js'
import { withTimeout } from './withTimeout.js'

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
  assertGetToken(getToken, connection.baseUrl || '/')
  const getTokens = createTokenSource(getCustomerId)

  async function call<Operation extends CredentialsOperation>(
    operation: Operation,
    input: CredentialsInputs[Operation],
    { signal, getHeaders }: RequestOptions,
  ): Promise<void> {
    const { path, body: pick } = endpoints[operation]
    const url = `${connection.baseUrl}/customer/${connection.tenant}/${path}`
    const body = JSON.stringify(pick(input))
    const tokens = getToken && getTokens(getToken, operation)
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

    async function attempt(accessToken: string | undefined, timeoutSignal: AbortSignal) {
      if (!headers) {
        headers = await prepare(timeoutSignal)
        if (accessToken) await tokens?.assertSameCustomer(Promise.resolve(accessToken))
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
        const response = tokens
          ? await sendWithToken(operation, tokens, attempt, timeoutSignal)
          : await attempt(undefined, timeoutSignal)
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
