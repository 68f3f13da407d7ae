import { describe, expect, it } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  isCredentialsError,
  type ConnectionOptions,
} from '../../src/client.js'

/** The error that the options cause, in both of the functions that take them. */
function refusal(options: Partial<ConnectionOptions>): string {
  const messages = [createCredentialsClient, createAnonymousTokenProvider].map((create) => {
    try {
      create({ tenant: 'myshop', getToken: () => 'bearer', clientId: 'c', ...options })
    } catch (error) {
      if (isCredentialsError(error) && error.code === 'invalidConfiguration') return error.message
      throw error
    }
    return 'none'
  })
  expect(messages[1]).toBe(messages[0])
  return messages.join()
}

/** The address that a call goes to. */
async function address(baseUrl: string): Promise<string> {
  let url = ''
  const client = createCredentialsClient({
    tenant: 'myshop',
    baseUrl,
    getToken: () => 'bearer',
    fetch: async (input) => {
      url = input
      return new Response(null, { status: 204 })
    },
  })
  await client.requestPasswordReset({ email: 'a@b.cd' })
  return url
}

describe('the tenant', () => {
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
  ])('INJ-3 is not %j, and the error names the mend', (tenant) => {
    expect(refusal({ tenant })).toMatch(
      /^The tenant ".*" is not one\. .+ Give the name .+: 3 to 16 lower-case letters and digits, a letter first\./,
    )
  })

  it.each(['abc', 'a23', 'x'.repeat(16)])('is %s', (tenant) => {
    expect(refusal({ tenant })).toBe('none,none')
  })
})

describe('the baseUrl', () => {
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
  ])('INJ-3 SEC-8 is not %j, and the error names the mend', (baseUrl) => {
    const message = refusal({ baseUrl })
    expect(message).toMatch(/^The baseUrl is not usable\. .+ Give an https URL .+ or a path such as '\/api'/)
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
  ])('can be %s', async (baseUrl, start) => {
    expect(await address(baseUrl)).toBe(`${start}/customer/myshop/password/reset`)
  })
})

describe('the timeout', () => {
  it.each([0, -1, Number.NaN, Infinity, 2 ** 31])('is not %d, and the error names the mend', (timeout) => {
    expect(refusal({ timeout })).toMatch(/^The timeout .+ is not one\. .+ Give milliseconds above 0\./)
  })

  it.each([1, 2 ** 31 - 1])('can be %d', (timeout) => {
    expect(refusal({ timeout })).toBe('none,none')
  })
})

describe('getToken', () => {
  it('is asked for where it is left out', () => {
    const withoutTypes: object = { tenant: 'myshop' }
    expect(() => Reflect.apply(createCredentialsClient, undefined, [withoutTypes])).toThrow(
      /^getToken is missing\. .+ Give a function/,
    )
  })
})
