import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CredentialsOperation } from '../../src/client.js'
import { createResponseError } from '../../src/client/createResponseError.js'
import { parseErrorBody } from '../../src/client/parseErrorBody.js'
import { serviceError } from '../support/serviceError.js'

const operations: CredentialsOperation[] = [
  'changeEmail',
  'confirmEmailChange',
  'requestPasswordReset',
  'resetPassword',
  'changePassword',
]

function errorOf(operation: CredentialsOperation, status: number, text: string | undefined) {
  const response = { status, text, retryAfter: null }
  return createResponseError(parseErrorBody(operation, response), response)
}

/** The codes of the five operations, in the order above. */
const codesOf = (status: number, text: string | undefined) =>
  operations.map((operation) => errorOf(operation, status, text).code).join(' ')

const fault = '{"fault":{"faultstring":"x","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}'
const plain = serviceError()
const about = (field: string) => serviceError('validation_failure', [{ field }])
const typed = serviceError

type Row = [status: number, text: string, codes: string]

const faults =
  'sessionExpired accessTokenUnavailable accessTokenUnavailable accessTokenUnavailable sessionExpired'
const all = (code: string) => Array(5).fill(code).join(' ')

describe('classifyError', () => {
  it.each<Row>([
    [400, fault, faults],
    [401, fault, faults],
    [401, '', faults],
    [401, ' \n', faults],
    [403, fault, 'forbidden accessTokenUnavailable accessTokenUnavailable accessTokenUnavailable forbidden'],
    [
      401,
      plain,
      'wrongPassword accessTokenUnavailable accessTokenUnavailable accessTokenUnavailable wrongPassword',
    ],
    [429, '', all('tooManyAttempts')],
    [429, '<html>', all('tooManyAttempts')],
    [429, fault, all('tooManyAttempts')],
    [200, fault, all('outcomeUnknown')],
    [302, '', all('outcomeUnknown')],
    [500, fault, all('outcomeUnknown')],
    [503, about('currentPassword'), all('outcomeUnknown')],
  ])('separates the access token from the password: %i %s [MAL-5]', (status, text, codes) => {
    expect(codesOf(status, text)).toBe(codes)
  })

  it.each<Row>([
    [400, plain, 'requestRejected invalidLink requestRejected requestRejected requestRejected'],
    [400, about('token'), 'requestRejected invalidLink requestRejected invalidLink requestRejected'],
    [400, about('password'), 'wrongPassword invalidLink requestRejected newPasswordRejected requestRejected'],
    [
      400,
      about('currentPassword'),
      'requestRejected invalidLink requestRejected requestRejected wrongPassword',
    ],
    [
      400,
      about('newPassword'),
      'requestRejected invalidLink requestRejected requestRejected newPasswordRejected',
    ],
    [400, about('newEmail'), 'newEmailRejected invalidLink requestRejected requestRejected requestRejected'],
    [400, about('site'), 'requestRejected invalidLink invalidConfiguration requestRejected requestRejected'],
    [404, about('site'), 'requestRejected invalidLink invalidConfiguration invalidLink requestRejected'],
    [400, about('toString'), 'requestRejected invalidLink requestRejected requestRejected requestRejected'],
    [403, typed('Forbidden'), all('forbidden')],
    [404, typed('not_found'), 'requestRejected invalidLink accountNotFound invalidLink requestRejected'],
    [409, about('newEmail'), 'emailInUse emailInUse requestRejected requestRejected requestRejected'],
    [410, typed('gone'), 'requestRejected invalidLink requestRejected invalidLink requestRejected'],
    [422, plain, all('requestRejected')],
    [424, plain, all('accessTokenUnavailable')],
    [424, '<html>', all('requestRejected')],
  ])('applies the assumptions about the service: %i %s [MAL-7, MAL-8]', (status, text, codes) => {
    expect(codesOf(status, text)).toBe(codes)
  })

  const undocumented: [name: string, text: string | undefined][] = [
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['a cut-off body', undefined],
    ['plain text', 'Unauthorized'],
    ['an empty object', '{}'],
    ['a list', `[${plain}]`],
    ['the error of another gateway', '{"message":"Unauthorized"}'],
    [
      'the error of a framework',
      '{"timestamp":1,"status":401,"error":"Unauthorized","message":"x","path":"/"}',
    ],
    ['problem details', '{"type":"about:blank","title":"Unauthorized","status":401,"detail":"x"}'],
    ['a fault that is no object', '{"fault":"x"}'],
    ['fields only', '{"details":[{"field":"currentPassword"},{"field":"token"},{"field":"password"}]}'],
    ['a status that is text', '{"status":"401","type":"unauthorized","message":"x"}'],
  ]

  it.each(undocumented)('takes nothing from %s [MAL-7, ENU-6]', (_, text) => {
    for (const status of [400, 401, 403, 404, 409, 410, 422, 423]) {
      expect(codesOf(status, text)).toBe(all('requestRejected'))
      for (const operation of operations)
        expect(errorOf(operation, status, text)).toMatchObject({
          isServiceResponse: false,
          rejectedInputFields: [],
        })
    }
  })

  it('takes nothing from an empty response except the access token of a 401 [MAL-5, MAL-7]', () => {
    for (const status of [400, 403, 404, 409, 410]) expect(codesOf(status, '')).toBe(all('requestRejected'))
  })

  it.each<[string, string]>([
    ['invalid_token', 'invalidLink'],
    ['token_expired', 'invalidLink'],
    ['ExpiredResetLink', 'invalidLink'],
    ['password_reset_token_invalid', 'invalidLink'],
    ['invalid_password', 'newPasswordRejected'],
    ['password_too_weak', 'newPasswordRejected'],
    ['PasswordAlreadyUsed', 'newPasswordRejected'],
    ['validation_failure', 'requestRejected'],
    ['tokenized', 'requestRejected'],
    ['unlinked_account', 'requestRejected'],
  ])('classifies a rejected reset of type %s as %s [MAL-8]', (type, code) => {
    expect(errorOf('resetPassword', 400, typed(type)).code).toBe(code)
  })

  it.each(['account_locked', 'locked', 'AccountLocked', 'too_many_attempts', 'lockout'])(
    'reads a lock from the type %s',
    (type) => {
      for (const status of [400, 401, 403, 423])
        expect(codesOf(status, typed(type))).toBe(all('tooManyAttempts'))
    },
  )

  it.each(['feature_blocked', 'clock_skew', 'blocked', 'unlocked_feature', 'attempted'])(
    'reads no lock from the type %s',
    (type) => {
      expect(codesOf(403, typed(type))).toBe(all('forbidden'))
    },
  )

  it('calls a rejected site a rejected configuration [ENU-6]', () => {
    expect(errorOf('requestPasswordReset', 400, about('site'))).toMatchObject({
      code: 'invalidConfiguration',
      outcome: 'rejected',
      isServiceResponse: true,
    })
  })

  it('uses the HTTP status, not the one in the body [MAL-5]', () => {
    const body = (status: number) => JSON.stringify({ status, type: 'validation_failure', message: 'x' })
    expect(errorOf('changePassword', 400, body(204))).toMatchObject({ status: 400, code: 'requestRejected' })
    expect(errorOf('changePassword', 500, body(400))).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('survives every body [MAL-2, MAL-4]', () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
      fc.constant(undefined),
    )
    const statuses = fc.integer({ min: 100, max: 599 })
    fc.assert(
      fc.property(bodies, statuses, fc.constantFrom(...operations), (text, status, operation) => {
        const { outcome, rejectedInputFields, errorType = '' } = errorOf(operation, status, text)
        expect(outcome === 'unknown').toBe(status < 400 || status >= 500)
        expect([rejectedInputFields.length <= 10, errorType.length <= 80]).toEqual([true, true])
      }),
    )
  })
})
