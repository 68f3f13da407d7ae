import type { TokenKind } from './endpoints.js'

/** What a {@link GetToken} is told besides the kind. */
export interface GetTokenContext {
  /** The bearer that the gateway has just refused. Answer with another one, or with the same to give up. */
  rejected?: string | undefined
}

/**
 * Returns the bearer of a kind, without the word "Bearer". It is asked before every request and, after the gateway
 * refused a bearer, once more. Nothing (`undefined`, `null` or `''`) means that there is none: no customer is
 * signed in, for one. The other kind's bearer must never stand in.
 */
export type GetToken = (
  kind: TokenKind,
  context: GetTokenContext,
) => string | null | undefined | Promise<string | null | undefined>
