import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type GetHeaders } from '../../src/client.js'
import { client, failure, input } from '../support/changePassword.js'
import { failureOf } from '../support/failureOf.js'
import { authorizationOf, gateway, rejection } from '../support/gateway.js'
import { inspectAll } from '../support/inspectAll.js'
import { startServer, type Received } from '../support/startServer.js'

const captchaOf = ({ headers }: Received) => headers['x-captcha-token']

/** Returns another token on each call, as a captcha does. */
function issueTokens() {
  let issued = 0
  const getHeaders: GetHeaders = () => ({ 'X-Captcha-Token': `captcha-${(issued += 1)}` })
  return getHeaders
}

describe('getHeaders', () => {
  it('adds headers to the request', async () => {
    const { url, requests } = await startServer()
    await client({ baseUrl: url, getHeaders: issueTokens() }).changePassword(input)
    expect(requests.map(captchaOf)).toEqual(['captcha-1'])
  })

  it('is called with the operation', async () => {
    const { url, requests } = await startServer()
    const getHeaders: GetHeaders = async (operation) => ({ 'X-Operation': operation })
    await client({ baseUrl: url, getHeaders }).requestPasswordReset({ email: 'ada@example.com' })
    expect(requests[0]?.headers['x-operation']).toBe('requestPasswordReset')
  })

  it('of a call replaces the headers of the client, whatever their case', async () => {
    const { url, requests } = await startServer()
    const common = () => ({ 'X-CAPTCHA-TOKEN': 'common', 'X-Shop': 'hotel' })
    const one = client({ baseUrl: url, getHeaders: common })
    await one.changePassword(input, { getHeaders: issueTokens() })
    expect(requests[0]?.headers).toMatchObject({ 'x-captcha-token': 'captcha-1', 'x-shop': 'hotel' })
  })

  it('is called before the access token is requested', async () => {
    const calls: string[] = []
    const { url } = await startServer()
    const getHeaders = async () => {
      calls.push('getHeaders')
      return {}
    }
    const getToken = () => {
      calls.push('getToken')
      return 'token'
    }
    await client({ baseUrl: url, getHeaders, getToken }).changePassword(input)
    expect(calls).toEqual(['getHeaders', 'getToken'])
  })

  it('is called again when the gateway rejected the access token', async () => {
    const { url, requests } = await startServer(gateway)
    const getToken = (_: string, { rejectedToken }: { rejectedToken?: string | undefined }) =>
      rejectedToken ? 'new' : 'old'
    await client({ baseUrl: url, getToken, getHeaders: issueTokens() }).changePassword(input)
    expect(requests.map(authorizationOf)).toEqual(['Bearer old', 'Bearer new'])
    expect(requests.map(captchaOf)).toEqual(['captcha-1', 'captcha-2'])
  })

  it('is not called again when there is no other access token', async () => {
    const { url } = await startServer(() => rejection)
    let calls = 0
    const getHeaders = () => {
      calls += 1
      return {}
    }
    expect(await failure({ baseUrl: url, getHeaders })).toMatchObject({ code: 'sessionExpired' })
    expect(calls).toBe(1)
  })

  it('does not send the request of a customer who is replaced during the call [SES-3]', async () => {
    const { url, requests } = await startServer(gateway)
    let customerId = 'ada'
    let calls = 0
    const ada = createCredentialsClient({
      tenant: 'myshop',
      baseUrl: url,
      getCustomerId: () => customerId,
      getToken: (_, { rejectedToken }) => (rejectedToken ? 'new' : 'old'),
      getHeaders: () => {
        calls += 1
        if (calls === 2) customerId = 'grace'
        return {}
      },
    })
    expect(await failureOf(ada.changePassword(input))).toMatchObject({ code: 'abortedBeforeSend' })
    expect(requests.map(authorizationOf)).toEqual(['Bearer old'])
  })
})

describe('a failure of getHeaders', () => {
  it.each<[string, GetHeaders]>([
    ['throws', () => expect.fail('captcha-secret')],
    ['rejects', async () => Promise.reject(new Error('captcha-secret'))],
    ['does not return in time', () => new Promise(() => {})],
  ])('that %s sends nothing [NET-2]', async (_, getHeaders) => {
    const { url, requests } = await startServer()
    const getToken = () => expect.fail('getToken was called')
    const error = await failure({ baseUrl: url, getHeaders, getToken, timeout: 50 })
    expect(error).toMatchObject({ code: 'headersUnavailable', outcome: 'notSent' })
    expect(inspectAll(error)).not.toContain('captcha-secret')
    expect(requests).toEqual([])
  })

  it('gets a signal that is aborted with the call [NET-4]', async () => {
    const controller = new AbortController()
    const { url, requests } = await startServer()
    const getHeaders: GetHeaders = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('abortedBeforeSend')))
        controller.abort()
      })
    const call = client({ baseUrl: url, getHeaders }).changePassword(input, { signal: controller.signal })
    expect(await failureOf(call)).toMatchObject({ code: 'abortedBeforeSend', outcome: 'notSent' })
    expect(requests).toEqual([])
  })

  it('asks for no access token when the headers arrive after the timeout', async () => {
    const { url } = await startServer()
    const tokens: string[] = []
    let arrive = (_headers: Record<string, string>) => {}
    const headers = new Promise<Record<string, string>>((resolve) => {
      arrive = resolve
    })
    const getToken = (kind: string) => {
      tokens.push(kind)
      return 'token'
    }
    const late = client({ baseUrl: url, getToken, getHeaders: () => headers, timeout: 20 })
    expect(await failureOf(late.changePassword(input))).toMatchObject({ code: 'headersUnavailable' })
    arrive({})
    await client({ baseUrl: url, getToken }).requestPasswordReset({ email: 'ada@example.com' })
    expect(tokens).toEqual(['anonymous'])
  })
})

describe('a header', () => {
  it.each(
    [
      ['Accept', 'Authorization', 'AUTHORIZATION', 'Content-Type', 'Content-Length', 'Cookie', 'Cookie2'],
      ['Set-Cookie', 'Host', 'Origin', 'Referer', 'Connection', 'Keep-Alive', 'TE', 'Trailer', 'Via', 'DNT'],
      [
        'Transfer-Encoding',
        'Upgrade',
        'Expect',
        'Date',
        'Proxy-Authorization',
        'Sec-Fetch-Site',
        'Accept-Charset',
      ],
      ['Access-Control-Request-Method', 'X-HTTP-Method-Override', 'X-Method-Override'],
      ['', 'X Captcha', 'X-Captcha:', 'X-Captcha\r\nCookie', 'Ä', '0'],
    ].flat(),
  )('cannot be named %j', async (name) => {
    const { url, requests } = await startServer()
    const error = await failure({ baseUrl: url, getHeaders: () => ({ [name]: 'value' }) })
    expect(error).toMatchObject({ code: 'invalidConfiguration', outcome: 'notSent' })
    expect(error).toHaveProperty('message', expect.stringContaining(JSON.stringify(name)))
    expect(requests).toEqual([])
  })

  it.each(['secret\r\nCookie: a=b', 'secret\n', '\0secret', 'sécret', 'secret\u2028'])(
    'cannot have the value %j, which no error shows',
    async (value) => {
      const { url, requests } = await startServer()
      const error = await failure({ baseUrl: url, getHeaders: () => ({ 'X-Captcha-Token': value }) })
      expect(error).toMatchObject({ code: 'invalidConfiguration', outcome: 'notSent' })
      expect(inspectAll(error)).not.toMatch(/s.cret/)
      expect(requests).toEqual([])
    },
  )

  it.each(['X-Captcha-Token', 'traceparent', 'Accept-Language', 'cf-turnstile-response', 'Idempotency-Key'])(
    'can be named %s',
    async (name) => {
      const { url, requests } = await startServer()
      await client({ baseUrl: url, getHeaders: () => ({ [name]: 'value' }) }).changePassword(input)
      expect(requests[0]?.headers[name.toLowerCase()]).toBe('value')
    },
  )
})
