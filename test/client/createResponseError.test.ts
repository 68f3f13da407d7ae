import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CredentialsOperation, MapErrorCode } from '../../src/client.js'
import { createResponseError } from '../../src/client/createResponseError.js'
import { parseErrorBody } from '../../src/client/parseErrorBody.js'
import { serviceError } from '../support/serviceError.js'
import { inspectAll } from '../support/inspectAll.js'

function errorOf(operation: CredentialsOperation, status: number, text: string, mapErrorCode?: MapErrorCode) {
  const response = { status, text, retryAfter: null }
  return createResponseError(parseErrorBody(operation, response), response, mapErrorCode)
}

describe('createResponseError', () => {
  it('explains how to override the code of a service response', () => {
    expect(errorOf('changePassword', 400, serviceError('a_type')).message).toBe(
      'changePassword failed with status 400 (a_type), classified as requestRejected. Override the code with mapErrorCode if it is wrong.',
    )
  })

  it('suggests to look for a proxy if the body has no documented shape [MAL-7]', () => {
    expect(errorOf('changePassword', 401, '<html>').message).toBe(
      'changePassword failed with status 401, classified as requestRejected. The body is not one of the service. Check baseUrl and any proxy.',
    )
  })

  it('contains no free text of the service [MAL-6]', () => {
    const texts = fc.string({ minLength: 1 }).map((text) => `«${text}»`)
    fc.assert(
      fc.property(texts, (message) => {
        const details = [{ field: message, type: message, message, moreInfo: message }]
        const body = { status: 400, type: message, message, moreInfo: message, details }
        const bodies = [body, { fault: { faultstring: message, detail: { errorcode: message } } }]
        for (const each of bodies)
          expect(inspectAll(errorOf('resetPassword', 400, JSON.stringify(each)))).not.toContain('«')
      }),
    )
  })
})

describe('mapErrorCode', () => {
  it('receives the parsed response', () => {
    const responses: unknown[] = []
    const details = [{ field: 'newPassword', type: 'weak', message: 'x' }]
    const body = { status: 999, type: 'a_type', message: 'for developers', details }
    errorOf('changePassword', 400, JSON.stringify(body), (response) => void responses.push(response))
    expect(responses).toEqual([
      {
        operation: 'changePassword',
        status: 400,
        isServiceResponse: true,
        isGatewayFault: false,
        errorType: 'a_type',
        rejectedInputFields: ['newPassword'],
        message: 'for developers',
      },
    ])
  })

  it.each(['abortedBeforeSend', 'headersUnavailable', 'offline'] as const)(
    'cannot claim %s, because there was a response [NET-2]',
    (code) => {
      const error = errorOf('changePassword', 403, '<html>', () => code)
      expect(error).toMatchObject({ code: 'requestRejected', outcome: 'rejected' })
    },
  )

  it('overrides the code with its outcome', () => {
    expect(errorOf('changePassword', 500, '', () => 'wrongPassword')).toMatchObject({
      code: 'wrongPassword',
      outcome: 'rejected',
      status: 500,
    })
  })

  it('adds a sentence of the app, which loggers leave out', () => {
    const customerMessage = 'You used this password before.'
    const mapped = { code: 'newPasswordRejected', customerMessage } as const
    const error = errorOf('changePassword', 400, serviceError(), () => mapped)
    expect(error.code).toBe('newPasswordRejected')
    expect(error.customerMessage).toBe(customerMessage)
    expect(Object.keys(error)).not.toContain('customerMessage')
    expect(inspect(error)).not.toContain(customerMessage)
  })

  it.each([undefined, null, '', 42])('adds no sentence if customerMessage is %o', (customerMessage) => {
    const mapErrorCode: MapErrorCode = (response) =>
      Reflect.apply(() => ({ code: 'forbidden', customerMessage }), undefined, [response])
    const error = errorOf('changePassword', 400, serviceError(), mapErrorCode)
    expect(error.code).toBe('forbidden')
    expect(error.customerMessage).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string that is no code', 'wrong_password'],
    ['a name that every object has', 'toString'],
    ['__proto__', '__proto__'],
    ['a number', 42],
    ['an object without a code', { customerMessage: 'Not this one.' }],
    ['an object with an unknown code', { code: 'wrong_password' }],
    ['a promise', Promise.resolve('wrongPassword')],
  ])('keeps the code if it returns %s', (_, result) => {
    const mapErrorCode: MapErrorCode = (response) => Reflect.apply(() => result, undefined, [response])
    expect(errorOf('changePassword', 409, '{}', mapErrorCode)).toMatchObject({ code: 'requestRejected' })
  })

  it('keeps the code if it throws', () => {
    const mapErrorCode = () => {
      throw new Error('thrown by the app')
    }
    expect(errorOf('changePassword', 401, serviceError(), mapErrorCode)).toMatchObject({
      code: 'wrongPassword',
    })
  })
})
