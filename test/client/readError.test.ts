import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CredentialsOperation, MapErrorCode } from '../../src/client.js'
import { readError, readReply } from '../../src/client/readError.js'
import { inspectAll } from '../support/inspectAll.js'

const read = (text: string | undefined, status = 400) =>
  readReply('changePassword', { status, text, retryAfterSeconds: null })

/** The error that an operation ends with. */
function errorOf(
  operation: CredentialsOperation,
  status: number,
  text: string | undefined,
  mapErrorCode?: MapErrorCode,
) {
  const answer = { status, text, retryAfterSeconds: null }
  return readError(readReply(operation, answer), answer, mapErrorCode)
}

const operations: CredentialsOperation[] = [
  'changeEmail',
  'confirmEmailChange',
  'requestPasswordReset',
  'resetPassword',
  'changePassword',
]

const fault = '{"fault":{"faultstring":"x","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}'
const at = (...fields: string[]) => JSON.stringify({ details: fields.map((field) => ({ field })) })

// A row for an answer, a column for each operation, in the order above.
const table: [status: number, text: string, codes: string][] = [
  [400, '{}', 'rejected invalidLink rejected invalidLink rejected'],
  [400, '{"type":"validation_failure"}', 'rejected invalidLink rejected invalidLink rejected'],
  [400, at('token'), 'rejected invalidLink rejected invalidLink rejected'],
  [400, at('password'), 'wrongPassword passwordRejected rejected passwordRejected wrongPassword'],
  [400, at('currentPassword'), 'wrongPassword wrongPassword wrongPassword wrongPassword wrongPassword'],
  [
    400,
    at('newPassword'),
    'passwordRejected passwordRejected passwordRejected passwordRejected passwordRejected',
  ],
  [400, at('newEmail'), 'emailRejected emailRejected emailRejected emailRejected emailRejected'],
  [400, at('unknown'), 'rejected invalidLink rejected invalidLink rejected'],
  [400, fault, 'sessionExpired tokenUnavailable tokenUnavailable tokenUnavailable sessionExpired'],
  [401, fault, 'sessionExpired tokenUnavailable tokenUnavailable tokenUnavailable sessionExpired'],
  [401, '', 'sessionExpired tokenUnavailable tokenUnavailable tokenUnavailable sessionExpired'],
  [401, ' \n', 'sessionExpired tokenUnavailable tokenUnavailable tokenUnavailable sessionExpired'],
  [401, '{"status":401}', 'wrongPassword tokenUnavailable tokenUnavailable tokenUnavailable wrongPassword'],
  [403, '{"type":"Forbidden"}', 'forbidden forbidden forbidden forbidden forbidden'],
  [403, '', 'forbidden forbidden forbidden forbidden forbidden'],
  [403, fault, 'forbidden tokenUnavailable tokenUnavailable tokenUnavailable forbidden'],
  [403, '{"type":"account_locked"}', 'tooManyAttempts '.repeat(5)],
  [403, '{"type":"too_many_attempts"}', 'tooManyAttempts '.repeat(5)],
  [404, '{"type":"not_found"}', 'rejected invalidLink accountNotFound invalidLink rejected'],
  [404, '<html>', 'rejected rejected accountNotFound rejected rejected'],
  [409, '{}', 'emailInUse emailInUse rejected rejected rejected'],
  [410, '{}', 'rejected invalidLink rejected invalidLink rejected'],
  [422, '{}', 'rejected rejected rejected rejected rejected'],
  [429, '', 'tooManyAttempts '.repeat(5)],
  [429, fault, 'tooManyAttempts '.repeat(5)],
  [200, fault, 'outcomeUnknown '.repeat(5)],
  [302, '', 'outcomeUnknown '.repeat(5)],
  [500, fault, 'outcomeUnknown '.repeat(5)],
  [503, at('currentPassword'), 'outcomeUnknown '.repeat(5)],
]

describe('readError', () => {
  it.each(table)('MAL-5 reads %i %s', (status, text, codes) => {
    const found = operations.map((operation) => errorOf(operation, status, text).code)
    expect(found).toEqual(codes.trim().split(' '))
  })

  it('MAL-5 believes the status, not what the body says of it', () => {
    expect(errorOf('changePassword', 400, '{"status":204}')).toMatchObject({ status: 400, code: 'rejected' })
    expect(errorOf('changePassword', 500, '{"status":400}')).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('names the way to correct a reading', () => {
    expect(errorOf('changePassword', 400, '{"type":"a_type"}').message).toBe(
      'changePassword was answered with 400 (a_type), read as rejected. If your tenant means something else by it, correct the reading with mapErrorCode.',
    )
  })

  it('MAL-2 MAL-4 survives every body', () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(
        bodies,
        fc.integer({ min: 100, max: 599 }),
        fc.constantFrom(...operations),
        (text, status, operation) => {
          const { outcome, fields, type = '' } = errorOf(operation, status, text)
          expect(outcome === 'unknown').toBe(status < 400 || status >= 500)
          expect([fields.length <= 10, type.length <= 80]).toEqual([true, true])
        },
      ),
    )
  })

  it('MAL-6 says nothing in the words of the service', () => {
    const words = fc.string({ minLength: 1 }).map((text) => `«${text}»`)
    fc.assert(
      fc.property(words, (message) => {
        const details = [{ field: message, type: message, message, moreInfo: message }]
        const body = { type: message, message, moreInfo: message, details }
        const bodies = [body, { fault: { faultstring: message, detail: { errorcode: message } } }]
        for (const one of bodies)
          expect(inspectAll(errorOf('resetPassword', 400, JSON.stringify(one)))).not.toContain('«')
      }),
    )
  })
})

describe('mapErrorCode', () => {
  it('is told what could be read', () => {
    const replies: unknown[] = []
    const details = [{ field: 'newPassword', type: 'weak', message: 'x' }]
    const body = { status: 999, type: 'a_type', message: 'words', details }
    errorOf('changePassword', 400, JSON.stringify(body), (reply) => void replies.push(reply))
    expect(replies).toEqual([
      {
        operation: 'changePassword',
        status: 400,
        isGatewayFault: false,
        type: 'a_type',
        fields: ['newPassword'],
        message: 'words',
      },
    ])
  })

  it('corrects the code with its outcome', () => {
    expect(errorOf('changePassword', 500, '', () => 'wrongPassword')).toMatchObject({
      code: 'wrongPassword',
      outcome: 'rejected',
      status: 500,
    })
  })

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a word that is no code', 'wrong_password'],
    ['a name that every object has', 'toString'],
    ['__proto__', '__proto__'],
    ['a number', 42],
    ['an object', { code: 'wrongPassword' }],
    ['a promise', Promise.resolve('wrongPassword')],
  ])('keeps the reading with %s', (_, nonsense) => {
    const mapErrorCode: MapErrorCode = (reply) => Reflect.apply(() => nonsense, undefined, [reply])
    expect(errorOf('changePassword', 409, '{}', mapErrorCode)).toMatchObject({ code: 'rejected' })
  })

  it('keeps the reading where it throws', () => {
    const mapErrorCode = () => {
      throw new Error('thrown by the app')
    }
    expect(errorOf('changePassword', 401, '{}', mapErrorCode)).toMatchObject({ code: 'wrongPassword' })
  })
})

const nothing = { isGatewayFault: false, type: undefined, fields: [], message: undefined }

describe('readReply', () => {
  it('MAL-5 knows the gateway by the shape of the body', () => {
    expect(read(fault, 403)).toEqual({
      operation: 'changePassword',
      status: 403,
      isGatewayFault: true,
      type: 'oauth.v2.InvalidAccessToken',
      fields: [],
      message: 'x',
    })
    for (const empty of ['{"fault":{}}', '{"fault":null}', '{"fault":"x"}', '{"fault":{"detail":[]}}']) {
      expect(read(empty)).toEqual({
        ...nothing,
        operation: 'changePassword',
        status: 400,
        isGatewayFault: true,
      })
    }
  })

  it.each(['oauth.v2.InvalidAccessToken', 'keymanagement.service.access_token_expired', 'Invalid ApiKey'])(
    'reads the errorcode %s',
    (errorcode) =>
      expect(read(JSON.stringify({ fault: { detail: { errorcode } } }))).toMatchObject({ type: errorcode }),
  )

  it.each<[string, string | undefined]>([
    ['no body that could be read', undefined],
    ['an empty body', ''],
    ['white space', ' \r\n'],
    ['a truncated body', '{"type":"a_type"'],
    ['a body after another', '{"type":"a_type"}{}'],
    ['a page', '<!doctype html><title>502</title>'],
    ['a fault in a page', '<pre>{"fault":{}}</pre>'],
    ['a wrong charset', '\ufffd\ufffd{"type":"a_type"}'],
    ['NaN', 'NaN'],
    ['a text', '"fault"'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[{"fault":{},"type":"a_type"}]'],
    ['words that are none', '{"message":{},"details":"x","type":1}'],
    ['null in every place', '{"message":null,"details":null,"type":null}'],
    ['details of nothing', '{"details":[null,1,"x",[],{},{"field":{}},{"field":null},{"field":""}]}'],
    ['details that are no list', '{"details":{"0":{"field":"newPassword"},"length":1}}'],
    ['a type that is a sentence', JSON.stringify({ type: 'Your password, "x", is <b>weak</b>!' })],
    ['a type that never ends', JSON.stringify({ type: 'x'.repeat(81) })],
    ['a fault by way of the prototype', '{"__proto__":{"fault":{},"type":"a_type"}}'],
  ])('MAL-2 MAL-4 makes nothing of %s', (_, text) => {
    expect(read(text)).toMatchObject(nothing)
  })

  it('MAL-2 reads past a byte order mark', () => {
    expect(read('\ufeff{"type":"a_type"}')).toMatchObject({ type: 'a_type' })
  })

  it('MAL-3 keeps ten fields of ten thousand', () => {
    const details = Array.from({ length: 10_000 }, (_, index) => ({ field: `f${index}` }))
    expect(read(JSON.stringify({ details })).fields).toEqual(details.slice(0, 10).map(({ field }) => field))
  })

  it('MAL-3 MAL-6 caps the words for developers', () => {
    expect(read(JSON.stringify({ message: 'x'.repeat(9999) })).message).toBe('x'.repeat(500))
  })

  it.each([
    ['[', ']'],
    ['{"details":[', ']}'],
    ['{"fault":', '}'],
  ])('MAL-3 keeps ten thousand %s at bay', (open, close) => {
    expect(read(`${open.repeat(10_000)}null${close.repeat(10_000)}`).fields).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('INJ-5 pollutes nothing through %s', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const nested = `{"${name}":{"polluted":1,"prototype":{"polluted":1}}}`
    read(`{"${name}":{"polluted":1},"fault":${nested},"details":[${nested},{"field":"${name}.polluted"}]}`)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
