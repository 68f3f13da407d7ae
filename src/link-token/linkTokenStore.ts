import type { LinkToken } from './linkToken.js'
import { takeLinkToken } from './takeLinkToken.js'

/** The tokens of this document. Only effects fill it, so on a server it stays empty. */
const store = new Map<string, LinkToken>()

/** A locale in a path, such as `/de-AT/`, but not its last segment. A language switch must not lose the token. */
const locale = /\/[a-z]{2,3}([-_][a-z\d]{2,8})*(?=\/)/i

/** Returns what identifies a page: the path and a hash router's path, without a locale. @internal */
export function pageOf({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string {
  const path = pathname + (hash.startsWith('#/') ? hash.split('?')[0] : '')
  return path.replace(locale, '').replace(/\/$/, '')
}

// By page, because the page of another operation may use the same parameter.
const keyOf = (param: string) => `${param} ${pageOf(window.location)}`

/** Moves the token from the URL to the store. Returns whether it did. @internal */
export function storeLinkToken(param: string): boolean {
  const { href } = window.location
  const token = takeLinkToken(param)
  if (token === undefined) return false
  const stored = store.get(keyOf(param))
  const isStored = token ? token.value() === stored?.value() : stored === null
  if (!isStored) store.set(keyOf(param), token)
  // A stored token stays in the URL if the URL could not be replaced.
  return !isStored || window.location.href !== href
}

/** Returns the stored token of this page; `undefined` if there is none or it is consumed. @internal */
export function getLinkToken(param: string): LinkToken {
  const token = store.get(keyOf(param))
  return token && token.value() === undefined ? undefined : token
}
