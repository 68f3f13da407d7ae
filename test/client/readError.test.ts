import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readError, readReply } from '../../src/client/readError.js'
import { readRetryAfter } from '../../src/client/readRetryAfter.js'
import { sealLinkToken } from '../../src/form/linkToken.js'

const read = (text: string | undefined, status = 400) =>
  readReply('changePassword', { status, text, retryAfter: null })

describe('readReply', () => {
  it('reads the service and the gateway by the shape of the body', () => {
    const details = [{ field: 'newPassword', type: 'weak', message: 'x' }]
    expect(read(JSON.stringify({ status: 999, type: 'Forbidden', message: 'm', details }), 403)).toEqual({
      operation: 'changePassword',
      status: 403,
      isFault: false,
      type: 'Forbidden',
      fields: ['newPassword'],
      message: 'm',
    })
    const fault = { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidAccessToken' } }
    expect(read(JSON.stringify({ fault }), 401)).toMatchObject({
      isFault: true,
      type: 'oauth.v2.InvalidAccessToken',
      message: 'Invalid ApiKey',
    })
  })

  it('MAL-2 MAL-4 survives every body', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.constant(undefined)),
        fc.integer({ min: 100, max: 599 }),
        (text, status) => {
          const answer = { status, text, retryAfter: null }
          const reply = readReply('changePassword', answer)
          expect(reply.fields.length).toBeLessThanOrEqual(10)
          expect(readError(reply, answer).outcome).toMatch(/^(rejected|unknown)$/)
        },
      ),
    )
  })

  it.each<[string, unknown]>([
    ['a list', []],
    ['null', null],
    ['a message that is none', { message: {}, details: 'x', type: 1 }],
    ['details of nothing', { details: [null, 1, 'x', {}, { field: {} }] }],
  ])('MAL-4 makes nothing of %s', (_, body) => {
    expect(read(JSON.stringify(body))).toMatchObject({ type: undefined, fields: [], message: undefined })
  })

  it('MAL-2 reads past a byte order mark', () => {
    expect(read('\uFEFF{"type":"a_type"}')).toMatchObject({ type: 'a_type' })
  })

  it('MAL-3 keeps ten fields, 500 characters, and a deep body at bay', () => {
    const details = Array.from({ length: 10_000 }, (_, index) => ({ field: `f${index}` }))
    expect(read(JSON.stringify({ details })).fields).toHaveLength(10)
    expect(read(JSON.stringify({ message: 'x'.repeat(9999) })).message).toHaveLength(500)
    expect(read('['.repeat(10_000) + ']'.repeat(10_000)).fields).toEqual([])
  })

  it('INJ-5 pollutes nothing', () => {
    read(
      '{"__proto__":{"polluted":1},"details":[{"field":"__proto__.polluted"},{"field":"constructor.prototype.x"}]}',
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('readRetryAfter', () => {
  it('NET-5 gives no more than an hour, no less than nothing, or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (text) => {
          const seconds = readRetryAfter(text) ?? 0
          expect(seconds).toBeGreaterThanOrEqual(0)
          expect(seconds).toBeLessThanOrEqual(3600)
        },
      ),
    )
  })
})

describe('sealLinkToken', () => {
  it('URL-5 takes what can stand in an address, and shows none of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const token = sealLinkToken(text)
        expect(token?.open() ?? null).toBe(/^[\w.~+/=-]{1,2048}$/.test(text.trim()) ? text.trim() : null)
        expect(JSON.stringify({ token })).toBe(token ? '{"token":"[redacted]"}' : '{"token":null}')
      }),
    )
  })
})
