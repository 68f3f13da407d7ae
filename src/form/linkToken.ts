import * as z from 'zod/mini'
import { Redacted } from '../internal/Redacted.js'

/**
 * The token of a mailed link: sealed, so that it does not show in React's records or a log; `undefined` while the
 * page's address was not read yet (on a server, and until the page is hydrated); `null` when there is none to use.
 */
export type LinkToken = Redacted<string> | null | undefined

/** What tokens look like: the characters of base64, base64url and JWT, and no more than an address can carry. */
const form = /^[\w.~+/=-]{1,2048}$/

/** The token of a mailed link. @internal */
export function linkToken() {
  return z.string('invalidLink').check(z.trim(), z.regex(form, 'invalidLink'))
}

/** Seals what can be a token; `null` for anything else. @internal */
export function sealLinkToken(text: string): LinkToken {
  const token = text.trim()
  return form.test(token) ? new Redacted(token) : null
}

/** Whether a form can use this token: `undefined` while that is not known. @internal */
export function isUsable(token: LinkToken | string): boolean | undefined {
  if (token === undefined) return undefined
  return typeof token === 'string' ? sealLinkToken(token) !== null : token !== null
}

/** The token's text; `undefined` for none. @internal */
export function openLinkToken(token: LinkToken | string): string | undefined {
  return typeof token === 'string' ? token : token?.value()
}

/** Forgets a token that was used up. @internal */
export function spendLinkToken(token: LinkToken | string): void {
  if (token instanceof Redacted) token.clear()
}
