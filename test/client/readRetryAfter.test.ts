import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { readRetryAfter } from '../../src/client/readRetryAfter.js'
import { failureOf } from '../support/failureOf.js'
import { startServer } from '../support/startServer.js'

const now = Date.UTC(2026, 0, 5, 12)

describe('readRetryAfter', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['120', 120],
    ['0120', 120],
    [' 120 ', 120],
    ['3600', 3600],
    ['3601', 3600],
    ['9'.repeat(400), 3600],
  ])('NET-5 reads the seconds in %j', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds)
  })

  it.each([
    ['Mon, 05 Jan 2026 12:02:00 GMT', 120],
    ['Monday, 05-Jan-26 12:02:00 GMT', 120],
    ['Mon, 05 Jan 2026 11:00:00 GMT', 0],
    ['Mon, 05 Jan 2026 12:00:00 GMT', 0],
    ['Tue, 05 Jan 2027 12:00:00 GMT', 3600],
  ])('NET-5 reads the date %s', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds)
  })

  it('NET-5 rounds a part of a second up', () => {
    expect(readRetryAfter('Mon, 05 Jan 2026 12:02:00 GMT', now + 1)).toBe(120)
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
  ])('NET-5 makes nothing of %j', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined()
  })

  it('NET-5 gives no more than an hour, no less than nothing, or nothing', () => {
    const headers = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    )
    fc.assert(
      fc.property(headers, (header) => {
        const seconds = readRetryAfter(header) ?? 0
        expect(seconds).toBeGreaterThanOrEqual(0)
        expect(seconds).toBeLessThanOrEqual(3600)
      }),
    )
  })

  it.each<[string, Record<string, string>, number | undefined]>([
    ['is given', { 'Retry-After': '120' }, 120],
    ['is missing, as it is for a page of another origin', {}, undefined],
  ])('NET-5 reaches the error where the header %s', async (_, headers, retryAfterSeconds) => {
    const { url } = await startServer(() => ({ status: 429, headers }))
    const client = createCredentialsClient({ tenant: 'myshop', baseUrl: url, getToken: () => 'bearer' })
    expect(await failureOf(client.requestPasswordReset({ email: 'a@b.cd' }))).toMatchObject({
      code: 'tooManyAttempts',
      outcome: 'rejected',
      retryAfterSeconds,
    })
  })
})
