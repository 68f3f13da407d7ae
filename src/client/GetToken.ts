import type { TokenKind } from './endpoints.js'

/** Context of a {@link GetToken} call. */
export interface GetTokenContext {
  /** The access token that the gateway has just rejected. Return another one, or the same one to give up. */
  rejectedToken?: string | undefined
}

/**
 * Returns an access token of the given kind, without the prefix `Bearer`.
 *
 * Called before every request, and once more after the gateway rejected the token. Return nothing (`undefined`,
 * `null` or `''`) if there is no token, for example because no customer is signed in. Never return a token of the
 * other kind.
 */
export type GetToken = (
  kind: TokenKind,
  context: GetTokenContext,
) => string | null | undefined | Promise<string | null | undefined>
