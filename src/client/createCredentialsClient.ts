import { createResponseError } from './createResponseError.js'
import { assertGetToken, createTokenSource } from './createTokenSource.js'
import { CredentialsError, isCredentialsError, type CredentialsErrorCode } from './CredentialsError.js'
import { customerSignedOut } from './customerSignedOut.js'
import { endpoints, type CredentialsInputs, type CredentialsOperation } from './endpoints.js'
import { wasNotSent } from './NetworkError.js'
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
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { path, body: pick } = endpoints[operation]
    const url = `${connection.baseUrl}/customer/${connection.tenant}/${path}`
    const body = JSON.stringify(pick(input))
    const tokens = getToken && getTokens(getToken, operation)
    let phase: 'token' | 'sent' | 'rejected' = 'token'
    const controller = new AbortController()
    const abort = () => {
      // Otherwise `getToken` or the rejection decides: it may be what signed the customer out.
      if (phase === 'sent' || signal?.reason !== customerSignedOut) controller.abort()
    }

    async function attempt(accessToken: string | undefined, timeoutSignal: AbortSignal) {
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
        const response = tokens
          ? await sendWithToken(operation, tokens, attempt, timeoutSignal)
          : await attempt(undefined, timeoutSignal)
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
      : fail('aborted', 'aborted before it was sent.')
  }
  if (wasNotSent(error)) return fail('offline', 'not sent. There is no connection.')
  return isSending
    ? fail(
        'outcomeUnknown',
        'sent, but got no response. It may have worked. Do not repeat it automatically. Check the connection, CORS and the timeout.',
      )
    : fail('tokenUnavailable', 'not sent. getToken did not return in time.')
}
