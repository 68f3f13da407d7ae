import * as z from 'zod/v4-mini'
import { Redacted } from '../internal/Redacted.js'
import type { LinkStatus } from '../provider/types.js'

/**
 * The token of an emailed link, redacted so that React's fibers and logs do not show it; `undefined` before the URL is
 * read (on a server, and until hydration); `null` if the URL has no valid token.
 */
export type LinkToken = Redacted<string> | null | undefined

/** The characters of base64, base64url and JWT, up to a length that a URL can carry. */
const pattern = /^[\w.~+/=-]{1,2048}$/

/** Creates the schema of a link token. @internal */
export function linkToken() {
  return z.string('invalidLink').check(z.trim(), z.regex(pattern, 'invalidLink'))
}

/** Returns the trimmed text as a token; `null` if it cannot be one. @internal */
export function redactLinkToken(text: string): Redacted<string> | null {
  const token = text.trim()
  return pattern.test(token) ? new Redacted(token) : null
}

/** Returns the status of a link token. @internal */
export function linkStatusOf(token: LinkToken | string): LinkStatus {
  if (token === undefined) return 'reading'
  return (typeof token === 'string' ? redactLinkToken(token) : token) ? 'ready' : 'missing'
}

/** Returns the options of a form that sends a link token, and consumes it on success or if it is rejected. @internal */
export function linkTokenOptions(token: LinkToken | string) {
  return {
    extraValues: () => ({ token: typeof token === 'string' ? token : token?.value() }),
    onDone: () => {
      if (token instanceof Redacted) token.clear()
    },
  }
}
