import { sealLinkToken, type LinkToken } from './linkToken.js'

/**
 * Takes the token out of the page's address, query and fragment alike, and leaves the rest of it as it was: other
 * parameters, the history's state and its length. Returns `undefined` where there is none, and `null` for what cannot be
 * one: of two tokens, nobody can tell which one was meant.
 * @internal
 */
export function takeLinkToken(param: string): LinkToken {
  const { href, search, hash } = window.location
  const query = split(search, param)
  const fragment = split(hash, param)
  const found = [...query.values, ...fragment.values]
  if (found.length === 0) return undefined
  // In full: a path that starts with two slashes would be read as another site's.
  const rest = new URL(href)
  rest.search = query.rest
  rest.hash = fragment.rest
  window.history.replaceState(window.history.state, '', rest)
  return found.length === 1 && found[0] !== undefined ? sealLinkToken(found[0]) : null
}

/** Parts `?a=1&token=x`, `#token=x` or a hash router's `#/path?token=x` into the values and what remains. */
function split(part: string, param: string): { values: string[]; rest: string } {
  const start = part.startsWith('#/') ? part.indexOf('?') + 1 || part.length : 1
  const pieces = part.slice(start).split('&')
  const isToken = (piece: string) => piece === param || piece.startsWith(`${param}=`)
  const values = pieces.filter(isToken).map((piece) => decode(piece.slice(param.length + 1)))
  if (values.length === 0) return { values, rest: part }
  const others = pieces.filter((piece) => !isToken(piece))
  const rest = others.length > 0 ? part.slice(0, start) + others.join('&') : part.slice(0, start - 1)
  return { values, rest }
}

/** Decodes once, and keeps `+`, which `URLSearchParams` would make a space. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
