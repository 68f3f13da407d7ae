import { redactLinkToken, type LinkToken } from './linkToken.js'

/**
 * Removes the token from the URL (query and fragment) and returns it. Keeps the other parameters, `history.state` and
 * the number of history entries. Returns `undefined` if there is none, and `null` if it is invalid; two tokens are
 * invalid, because it is unknown which one was meant.
 * @internal
 */
export function takeLinkToken(param: string): LinkToken {
  const { href, search, hash } = window.location
  const query = split(search, param)
  const fragment = split(hash, param)
  const found = [...query.values, ...fragment.values]
  if (found.length === 0) return undefined
  // An absolute URL, because a path that starts with two slashes would be read as another origin.
  const rest = new URL(href)
  rest.search = query.rest
  rest.hash = fragment.rest
  try {
    window.history.replaceState(window.history.state, '', rest)
  } catch {
    // Safari limits the number of calls. The token stays in the URL, and is removed with the next render.
  }
  return found.length === 1 && found[0] !== undefined ? redactLinkToken(found[0]) : null
}

/** Splits `?a=1&token=x`, `#token=x` or a hash router's `#/path?token=x` into the values of `param` and the rest. */
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

/** Decodes once and keeps `+`, which `URLSearchParams` would turn into a space. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
