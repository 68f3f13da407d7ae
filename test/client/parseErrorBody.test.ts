import { describe, expect, it } from 'vitest'
import { parseErrorBody } from '../../src/client/parseErrorBody.js'

const parse = (text: string | undefined, status = 400) =>
  parseErrorBody('changePassword', { status, text, retryAfter: null })

const fault = '{"fault":{"faultstring":"x","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}'
const nothing = {
  isServiceResponse: false,
  isGatewayFault: false,
  errorType: undefined,
  rejectedInputFields: [],
  message: undefined,
}

describe('parseErrorBody', () => {
  it('recognizes the service by the shape of the body [MAL-7]', () => {
    expect(parse('{"status":400,"type":"a_type","message":"x","moreInfo":"y","details":[]}')).toEqual({
      operation: 'changePassword',
      status: 400,
      isServiceResponse: true,
      isGatewayFault: false,
      errorType: 'a_type',
      rejectedInputFields: [],
      message: 'x',
    })
  })

  it.each(['status', 'type', 'message'])('does not recognize the service without "%s" [MAL-7]', (name) => {
    const body = { status: 400, type: 'a_type', message: 'x', [name]: undefined }
    expect(parse(JSON.stringify(body)).isServiceResponse).toBe(false)
  })

  it('recognizes the gateway by the shape of the body [MAL-5]', () => {
    expect(parse(fault, 403)).toEqual({
      operation: 'changePassword',
      status: 403,
      isServiceResponse: true,
      isGatewayFault: true,
      errorType: 'oauth.v2.InvalidAccessToken',
      rejectedInputFields: [],
      message: 'x',
    })
    for (const empty of ['{"fault":{}}', '{"fault":{"detail":[]}}', '{"fault":{"faultstring":1}}'])
      expect(parse(empty)).toMatchObject({ ...nothing, isServiceResponse: true, isGatewayFault: true })
  })

  it.each(['oauth.v2.InvalidAccessToken', 'keymanagement.service.access_token_expired', 'Invalid ApiKey'])(
    'reads the errorcode %s',
    (errorcode) =>
      expect(parse(JSON.stringify({ fault: { detail: { errorcode } } }))).toMatchObject({
        errorType: errorcode,
      }),
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
    ['a string', '"fault"'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[{"fault":{},"type":"a_type"}]'],
    ['a fault that is null', '{"fault":null}'],
    ['a fault that is a string', '{"fault":"x"}'],
    ['a fault that is a list', '{"fault":[{"faultstring":"x"}]}'],
    ['wrong types', '{"message":{},"details":"x","type":1}'],
    ['null everywhere', '{"message":null,"details":null,"type":null}'],
    ['details without fields', '{"details":[null,1,"x",[],{},{"field":{}},{"field":null},{"field":""}]}'],
    ['details that are no list', '{"details":{"0":{"field":"newPassword"},"length":1}}'],
    ['a type that is a sentence', JSON.stringify({ type: 'Your password, "x", is <b>weak</b>!' })],
    ['a type that is too long', JSON.stringify({ type: 'x'.repeat(81) })],
    ['a fault in __proto__', '{"__proto__":{"fault":{},"type":"a_type"}}'],
  ])('takes nothing from %s [MAL-2, MAL-4]', (_, text) => {
    expect(parse(text)).toMatchObject(nothing)
  })

  it('ignores a byte order mark [MAL-2]', () => {
    expect(parse('\ufeff{"type":"a_type"}')).toMatchObject({ errorType: 'a_type' })
  })

  it('keeps ten fields of ten thousand [MAL-3]', () => {
    const details = Array.from({ length: 10_000 }, (_, index) => ({ field: `f${index}` }))
    expect(parse(JSON.stringify({ details })).rejectedInputFields).toEqual(
      details.slice(0, 10).map(({ field }) => field),
    )
  })

  it('shortens the message for developers [MAL-3, MAL-6]', () => {
    expect(parse(JSON.stringify({ message: 'x'.repeat(9999) })).message).toBe('x'.repeat(500))
  })

  it.each([
    ['[', ']'],
    ['{"details":[', ']}'],
    ['{"fault":', '}'],
  ])('survives %s nested ten thousand times [MAL-3]', (open, close) => {
    expect(parse(`${open.repeat(10_000)}null${close.repeat(10_000)}`).rejectedInputFields).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('is not polluted through %s [INJ-5]', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const nested = `{"${name}":{"polluted":1,"prototype":{"polluted":1}}}`
    parse(`{"${name}":{"polluted":1},"fault":${nested},"details":[${nested},{"field":"${name}.polluted"}]}`)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
