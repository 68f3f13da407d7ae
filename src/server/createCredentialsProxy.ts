import { assertGetToken } from '../client/createTokenSource.js'
import { CredentialsError } from '../client/CredentialsError.js'
import { parseConnectionOptions } from '../client/parseConnectionOptions.js'
import { checkHeaders } from './checkHeaders.js'
import { createForward } from './createForward.js'
import { findOperation } from './findOperation.js'
import { parseAllowedOrigins } from './parseAllowedOrigins.js'
import { rejections } from './responses.js'
import type { CredentialsProxy, CredentialsProxyOptions } from './types.js'

/**
 * Creates a proxy that keeps access tokens on the server: it adds them to the requests of a client without `getToken`.
 *
 * Mount it below any prefix, and pass that prefix to the client as `baseUrl`. It forwards the five operations and nothing
 * else, and only from pages of its own origin. It logs nothing.
 *
 * @throws CredentialsError `invalidConfiguration`, if an option is invalid.
 * @example
 * const proxy = createCredentialsProxy({ tenant: 'myshop', getToken: (kind, { request }) => readSession(request)[kind] })
 */
export function createCredentialsProxy(options: CredentialsProxyOptions): CredentialsProxy {
  const connection = parseConnectionOptions(options)
  if (connection.baseUrl.startsWith('/') || connection.baseUrl === '') {
    throw new CredentialsError(
      'invalidConfiguration',
      'Invalid baseUrl: a path. The proxy runs on a server, where a path has no origin. Pass the URL of the service, or leave it out.',
    )
  }
  assertGetToken(options.getToken)
  const allowedOrigins = parseAllowedOrigins(options.allowedOrigins)
  const forward = createForward(connection, options.getToken)

  return async (request) => {
    const { pathname, origin } = new URL(request.url)
    const operation = findOperation(pathname, connection.tenant)
    if (!operation) return rejections.unknownPath()
    return checkHeaders(request, origin, allowedOrigins) ?? forward(operation, request)
  }
}
