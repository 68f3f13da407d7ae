import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { parseRetryAfter } from '../../src/client/parseRetryAfter.js'
import { failureOf } from '../support/failureOf.js'
import { startServer } from '../support/startServer.js'

const now = Date.UTC(2026, 0, 5, 12)

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['120', 120],
    ['0120', 120],
    [' 120 ', 120],
    ['3600', 3600],
    ['3601', 3600],
    ['9'.repeat(400), 3600],
  ])('reads the seconds in %j [NET-5]', (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds)
  })

  it.each([
    ['Mon, 05 Jan 2026 12:02:00 GMT', 120],
    ['Monday, 05-Jan-26 12:02:00 GMT', 120],
    ['Mon, 05 Jan 2026 11:00:00 GMT', 0],
    ['Mon, 05 Jan 2026 12:00:00 GMT', 0],
    ['Tue, 05 Jan 2027 12:00:00 GMT', 3600],
  ])('reads the date %s [NET-5]', (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds)
  })

  it('rounds up a fraction of a second [NET-5]', () => {
    expect(parseRetryAfter('Mon, 05 Jan 2026 12:02:00 GMT', now + 1)).toBe(120)
  })

  it.each([
    null,
    '',
    ' ',
    '-1',
    '+5',
    '1.5',
    '1e3',
    '0x10',
    '5s',
    '12 apples',
    'soon',
    'null',
    'Infinity',
    '120, 120',
    '2026-01-05T12:02:00Z',
    'Mon, 99 Jan 2026 12:02:00 GMT',
    'wait 2099',
    'Mon, 2099',
    'try again 5',
    '\u0661\u0662',
  ])('ignores %j [NET-5]', (header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined()
  })

  it('returns 0 to 3600 seconds, or nothing [NET-5]', () => {
    const headers = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    )
    fc.assert(
      fc.property(headers, (header) => {
        const seconds = parseRetryAfter(header) ?? 0
        expect(seconds).toBeGreaterThanOrEqual(0)
        expect(seconds).toBeLessThanOrEqual(3600)
      }),
    )
  })

  it.each<[string, Record<string, string>, number | undefined]>([
    ['is readable', { 'Retry-After': '120' }, 120],
    ['is missing, as it is cross-origin', {}, undefined],
  ])(
    'sets retryAfterSeconds of the error if the header %s [NET-5]',
    async (_, headers, retryAfterSeconds) => {
      const { url } = await startServer(() => ({ status: 429, headers }))
      const client = createCredentialsClient({ tenant: 'myshop', baseUrl: url, getToken: () => 'token' })
      expect(await failureOf(client.requestPasswordReset({ email: 'a@b.cd' }))).toMatchObject({
        code: 'tooManyAttempts',
        outcome: 'rejected',
        retryAfterSeconds,
      })
    },
  )
})
