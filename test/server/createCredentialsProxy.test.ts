import { describe, expect, it } from 'vitest'
import { createCredentialsProxy } from '../../src/server.js'

/** The message of the error that the options cause, as in an app without TypeScript. */
function messageFor(options: object): unknown {
  try {
    const valid = { tenant: 'myshop', getToken: () => null }
    return typeof Reflect.apply(createCredentialsProxy, undefined, [{ ...valid, ...options }])
  } catch (error) {
    return error
  }
}

describe('createCredentialsProxy', () => {
  it.each<[object, RegExp]>([
    [{ tenant: 'My Shop' }, /^Invalid tenant: "My Shop"\. /],
    [{ baseUrl: 'http://api.example' }, /^Invalid baseUrl\. /],
    [{ baseUrl: '/api' }, /^Invalid baseUrl: a path\. .+ Pass the URL of the service/],
    [{ baseUrl: '/' }, /^Invalid baseUrl: a path\. /],
    [{ timeout: 0 }, /^Invalid timeout: 0\. /],
    [{ getToken: undefined }, /^getToken is missing\. /],
    [{ allowedOrigins: ['https://shop.example/'] }, /^Invalid allowedOrigins: "https:\/\/shop.example\/"\. /],
    [{ allowedOrigins: ['https://Shop.example'] }, /^Invalid allowedOrigins: /],
    [{ allowedOrigins: ['https://shop.example:443'] }, /^Invalid allowedOrigins: /],
    [{ allowedOrigins: ['shop.example'] }, /^Invalid allowedOrigins: .+ Pass origins such as/],
    [{ allowedOrigins: ['*'] }, /^Invalid allowedOrigins: /],
    [{ allowedOrigins: ['null'] }, /^Invalid allowedOrigins: /],
  ])('rejects %j with an error that says how to fix it', (options, message) => {
    expect(messageFor(options)).toMatchObject({
      code: 'invalidConfiguration',
      message: expect.stringMatching(message),
    })
  })

  it.each([
    {},
    { baseUrl: 'http://localhost:4010' },
    { allowedOrigins: [] },
    { allowedOrigins: ['https://shop.example', 'http://localhost:3000'] },
  ])('accepts %j', (options) => {
    expect(messageFor(options)).toBe('function')
  })
})
