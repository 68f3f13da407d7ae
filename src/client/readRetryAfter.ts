/** The longest wait that is believed, in seconds: a longer one is a fault or an attack. */
const longest = 3600

/** Reads `Retry-After` (RFC 9110, section 10.2.3: seconds or a date) as seconds from now. @internal */
export function readRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? ''
  // A date starts with the day's name; `Date.parse` alone would take "-1" or "12 apples" for one.
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /^[a-z]{3,9},? /i.test(text)
      ? Math.ceil((Date.parse(text) - now) / 1000)
      : Number.NaN
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longest)
}
