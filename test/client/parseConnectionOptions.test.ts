import { describe, expect, it, onTestFinished } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  isCredentialsError,
  type ConnectionOptions,
} from '../../src/client.js'

/** The message of the error that the options cause, in both functions that take them. */
function messageFor(options: Partial<ConnectionOptions>): string {
  const messages = [createCredentialsClient, createAnonymousTokenProvider].map((create) => {
    try {
      create({ tenant: 'myshop', getToken: () => 'token', clientId: 'c', ...options })
    } catch (error) {
      if (isCredentialsError(error) && error.code === 'invalidConfiguration') return error.message
      throw error
    }
    return 'none'
  })
  expect(messages[1]).toBe(messages[0])
  return messages.join()
}

/** The URL that a request is sent to. */
async function urlOf(baseUrl: string): Promise<string> {
  let url = ''
  const client = createCredentialsClient({
    tenant: 'myshop',
    baseUrl,
    getToken: () => 'token',
    fetch: async (input) => {
      url = input
      return new Response(null, { status: 204 })
    },
  })
  await client.requestPasswordReset({ email: 'a@b.cd' })
  return url
}

describe('tenant', () => {
  it.each([
    '',
    'ab',
    'x'.repeat(17),
    '1shop',
    'MyShop',
    'my-shop',
    'my shop',
    'myshop\n',
    '..',
    '../x',
    'a/b',
    '%2e%2e',
    'shop?x',
    'shöp',
  ])('rejects %j with an error that says how to fix it [INJ-3]', (tenant) => {
    expect(messageFor({ tenant })).toMatch(
      /^Invalid tenant: ".*"\. .+ Pass 3 to 16 lowercase letters and digits, starting with a letter\./,
    )
  })

  it.each(['abc', 'a23', 'x'.repeat(16)])('accepts %s', (tenant) => {
    expect(messageFor({ tenant })).toBe('none,none')
  })
})

describe('baseUrl', () => {
  it.each([
    'http://api.example',
    'http://localhost.example',
    'http://127.0.0.1.example',
    'http://example/localhost',
    'http://0.0.0.0',
    'https://user:pass@api.example',
    'https://user@api.example',
    'http://localhost@api.example',
    'https://api.example?x',
    'https://api.example/#x',
    'https://api.example/a/../b',
    'https://api.example/..',
    'https://api.example/./b',
    'https://api.example/%2e%2e/b',
    'https://api.example/.%2E/b',
    String.raw`https://api.example\@evil.example`,
    'https:///api.example',
    'https:api.example',
    'https://api.example:99999',
    ' https://api.example',
    'https://api .example',
    '//evil.example',
    '///evil.example',
    String.raw`/\evil.example`,
    '/\t/evil.example',
    '/api/../..',
    '/api?x=',
    '/api#',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/plain,x',
    'ftp://api.example',
    'wss://api.example',
    'api.example',
    'api',
    '',
  ])('rejects %j with an error that says how to fix it [INJ-3, SEC-8]', (baseUrl) => {
    const message = messageFor({ baseUrl })
    expect(message).toMatch(/^Invalid baseUrl\. .+ Pass an https URL .+ or a path such as '\/api'/)
    expect(message).not.toMatch(/evil|user[:@]|pass@|alert/)
  })

  it.each([
    ['https://api.example', 'https://api.example'],
    ['https://api.example/base/', 'https://api.example/base'],
    ['https://api.example:8443//', 'https://api.example:8443'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://shop.localhost', 'http://shop.localhost'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ['http://[::1]:1', 'http://[::1]:1'],
    ['/api', '/api'],
    ['/', ''],
  ])('accepts %s', async (baseUrl, start) => {
    expect(await urlOf(baseUrl)).toBe(`${start}/customer/myshop/password/reset`)
  })

  it('is validated in browsers without URL.canParse [ENV-1]', () => {
    const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse')
    if (!canParse) throw new Error('This platform has no URL.canParse.')
    Reflect.deleteProperty(URL, 'canParse')
    onTestFinished(() => void Object.defineProperty(URL, 'canParse', canParse))
    expect(messageFor({ baseUrl: 'https://api.example' })).toBe('none,none')
    expect(messageFor({ baseUrl: 'https://api.example:99999' })).toMatch(/^Invalid baseUrl/)
  })
})

describe('timeout', () => {
  it.each([0, -1, Number.NaN, Infinity, 2 ** 31])(
    'rejects %d with an error that says how to fix it',
    (timeout) => {
      expect(messageFor({ timeout })).toMatch(
        /^Invalid timeout: .+\. .+ Pass a number of milliseconds greater than 0\./,
      )
    },
  )

  it.each([1, 2 ** 31 - 1])('accepts %d', (timeout) => {
    expect(messageFor({ timeout })).toBe('none,none')
  })
})

describe('getToken', () => {
  it('is required', () => {
    const withoutTypes: object = { tenant: 'myshop' }
    expect(() => Reflect.apply(createCredentialsClient, undefined, [withoutTypes])).toThrow(
      /^getToken is missing\. .+ Pass a function/,
    )
  })
})
