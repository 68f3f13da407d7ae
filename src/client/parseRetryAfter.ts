/** The longest wait that is accepted, in seconds. A longer one is a mistake or an attack. */
const maxRetryAfter = 3600

/** Parses `Retry-After` (RFC 9110, section 10.2.3: seconds or a date) into seconds from now. @internal */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? ''
  // A date has the name of a day and a time. `Date.parse` alone also accepts "-1" and "wait 2099".
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /^[a-z]{3,9},? .+ \d\d:\d\d:\d\d/i.test(text)
      ? Math.ceil((Date.parse(text) - now) / 1000)
      : Number.NaN
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), maxRetryAfter)
}
