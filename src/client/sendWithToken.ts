import type { createTokenSource } from './createTokenSource.js'
import type { CredentialsOperation } from './endpoints.js'
import { parseErrorBody } from './parseErrorBody.js'
import type { RawResponse } from './post.js'

type Tokens = ReturnType<ReturnType<typeof createTokenSource>>

/**
 * Sends a request with an access token. Only if the gateway rejected the token, which proves that the service did not
 * see the request, it is sent a second time with a new one.
 * @internal
 */
export async function sendWithToken(
  operation: CredentialsOperation,
  tokens: Tokens,
  attempt: (accessToken: string, signal: AbortSignal) => Promise<RawResponse>,
  signal: AbortSignal,
): Promise<RawResponse> {
  const accessToken = await tokens.get()
  const response = await attempt(accessToken, signal)
  if (response.status !== 401 || !parseErrorBody(operation, response).isGatewayFault) return response
  const newToken = await tokens.refresh(accessToken, signal)
  return newToken === accessToken ? response : attempt(newToken, signal)
}
