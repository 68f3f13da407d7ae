/** The longest wait that is believed, in seconds: a longer one is a fault or an attack. */
const longest = 3600

/** Reads `Retry-After` (RFC 9110, section 10.2.3: seconds or a date) as seconds from now. @internal */
export function readRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? ''
  // A date has a day's name and a time; `Date.parse` alone would take "-1" or "wait 2099" for one.
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /^[a-z]{3,9},? .+ \d\d:\d\d:\d\d/i.test(text)
      ? Math.ceil((Date.parse(text) - now) / 1000)
      : Number.NaN
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longest)
}
