import { createTokenSource } from '../client/createTokenSource.js'
import { isCredentialsError } from '../client/CredentialsError.js'
import { endpoints, type CredentialsOperation } from '../client/endpoints.js'
import { wasNotSent } from '../client/NetworkError.js'
import type { Connection } from '../client/parseConnectionOptions.js'
import { post } from '../client/post.js'
import { sendWithToken } from '../client/sendWithToken.js'
import { withTimeout } from '../client/withTimeout.js'
import { readBody } from './readBody.js'
import { rejections, toResponse } from './responses.js'
import type { GetProxyToken } from './types.js'

/** What a request waits for. */
type Phase = 'body' | 'token' | 'response'

/**
 * Creates the function that forwards a checked request. The browser's signal is not passed on: some adapters abort it as
 * soon as the body was read, and a change that was sent is not undone by an abort.
 * @internal
 */
export function createForward({ tenant, baseUrl, fetch, timeout }: Connection, getToken: GetProxyToken) {
  // One for all requests, so that those whose token was rejected at the same time share a refresh.
  const getTokens = createTokenSource()

  return async (operation: CredentialsOperation, request: Request): Promise<Response> => {
    const url = `${baseUrl}/customer/${tenant}/${endpoints[operation].path}`
    const tokens = getTokens((kind, context) => getToken(kind, { ...context, request }), operation)
    let phase: Phase = 'body'
    try {
      return await withTimeout(timeout, undefined, async (timeoutSignal) => {
        const body = await readBody(operation, request, timeoutSignal)
        if (typeof body !== 'string') return body
        phase = 'token'
        const attempt = async (accessToken: string, signal: AbortSignal) => {
          signal.throwIfAborted()
          phase = 'response'
          const response = await post(fetch, url, accessToken, {}, body, signal, () => {})
          phase = 'token'
          return response
        }
        return toResponse(await sendWithToken(operation, tokens, attempt, timeoutSignal))
      })
    } catch (error) {
      return toRejection(error, phase)
    }
  }
}

function toRejection(error: unknown, phase: Phase): Response {
  if (isCredentialsError(error) && error.code === 'sessionExpired') return rejections.noSession()
  if (wasNotSent(error)) return rejections.noConnection()
  if (phase === 'body') return rejections.noBody()
  return phase === 'token' ? rejections.noToken() : rejections.noResponse()
}
