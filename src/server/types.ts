import type { GetTokenContext } from '../client/createTokenSource.js'
import type { TokenKind } from '../client/endpoints.js'
import type { ConnectionOptions } from '../client/parseConnectionOptions.js'

/** Context of a {@link GetProxyToken} call. */
export interface GetProxyTokenContext extends GetTokenContext {
  /** The browser's request, for its cookies. Its body was read already. */
  request: Request
}

/**
 * Returns an access token of the given kind for a request, without the prefix `Bearer`.
 *
 * Called once per request, after all checks, and once more after the gateway rejected the token. Requests of this process
 * whose token was rejected at the same time share that second call. Return nothing (`undefined`, `null` or `''`) if there
 * is no token, for example because the request has no session. Never return a token of the other kind.
 */
export type GetProxyToken = (
  kind: TokenKind,
  context: GetProxyTokenContext,
) => string | null | undefined | Promise<string | null | undefined>

/** Options of `createCredentialsProxy`. */
export interface CredentialsProxyOptions extends ConnectionOptions {
  /** Returns the access token for a request. An error that it throws is not logged: log it there. */
  getToken: GetProxyToken
  /**
   * The origins of your pages, such as `https://shop.example`. Needed if the server sees another URL than the browser, for
   * example behind a load balancer that terminates TLS: otherwise browsers without `Sec-Fetch-Site` are rejected.
   * @default the origin of the request's URL
   */
  allowedOrigins?: readonly string[] | undefined
}

/** Responds to the requests of the forms. Never rejects. */
export type CredentialsProxy = (request: Request) => Promise<Response>
