import { afterEach, describe, expect, it, vi } from 'vitest'
import { fault } from '../support/gateway.js'
import { inspectAll } from '../support/inspectAll.js'
import { openInsecureProxy, openProxy } from '../support/openProxy.js'
import { redirectToOtherOrigin } from '../support/redirectToOtherOrigin.js'
import { serviceError } from '../support/serviceError.js'
import { startServer, type TestResponse } from '../support/startServer.js'

const wrong = serviceError('unauthorized')

describe('the response of a proxy', () => {
  it.each<[string, TestResponse, number, string]>([
    ['a success', { status: 204 }, 204, ''],
    ['an error of the service', { status: 401, body: wrong }, 401, wrong],
    ['a fault of the gateway', { status: 403, body: fault }, 403, fault],
    ['an error of the server', { status: 503, body: wrong }, 503, wrong],
    ['an empty error', { status: 401 }, 401, ''],
    ['a success that has no body', { status: 205 }, 205, ''],
  ])('has the status and body of %s', async (_, response, status, body) => {
    const { send } = await openProxy({ respond: () => response })
    expect(await send()).toMatchObject({ status, body })
  })

  it.each<[string, TestResponse, number, string]>([
    ['a page', { status: 401, body: '<html>' }, 401, '{}'],
    ['a long body', { status: 400, body: `"${'x'.repeat(70_000)}"` }, 400, '{}'],
    ['the body of an unexpected success', { status: 200, body: '{"token":"canary"}' }, 200, ''],
  ])('does not contain %s [SEC-16]', async (_, response, status, body) => {
    const { send } = await openProxy({ respond: () => response })
    expect(await send()).toMatchObject({ status, body })
  })

  it('contains a page without the checks', async () => {
    const { send } = await openInsecureProxy({ respond: () => ({ status: 401, body: '<html>' }) })
    expect(await send()).toMatchObject({ status: 401, body: '<html>' })
  })

  it('has no other header of the service than Retry-After [SEC-16]', async () => {
    const headers = {
      'Set-Cookie': 'session=evil',
      'X-Internal': 'canary',
      'WWW-Authenticate': 'Basic',
      'Access-Control-Allow-Origin': '*',
      'Clear-Site-Data': '"*"',
      Refresh: '0; url=https://evil.example',
      'Retry-After': '120',
    }
    const respond = () => ({ status: 429, headers, body: wrong })
    const sent = Object.keys(headers).map((name) => name.toLowerCase())
    const of = (response: { headers: object }) => sent.filter((name) => name in response.headers)
    const { send } = await openProxy({ respond })
    const response = await send()
    expect(of(response)).toEqual(['retry-after'])
    expect(response.headers['retry-after']).toBe('120')
    const insecure = await openInsecureProxy({ respond })
    expect(of(await insecure.send())).toEqual(sent)
  })

  it.each(['soon', '-1', '1; url=https://evil.example'])('has no Retry-After of %j', async (value) => {
    const { send } = await openProxy({ respond: () => ({ status: 429, headers: { 'Retry-After': value } }) })
    expect((await send()).headers).not.toHaveProperty('retry-after')
  })

  it.each([300, 301, 302, 303, 304, 307, 308])('is no redirect by %i [SEC-8]', async (status) => {
    const { send, requests } = await openProxy({ respond: () => ({ status, headers: { Location: '/x' } }) })
    const response = await send()
    expect(response).toMatchObject({ status: 502, body: expect.stringContaining('redirected') })
    expect(response.headers).not.toHaveProperty('location')
    expect(requests).toHaveLength(1)
  })

  it.each([0, 999])('has a valid status if that of fetch is %i', async (status) => {
    const response = Object.defineProperty(new Response(null), 'status', { value: status })
    const { send } = await openProxy({ fetch: async () => response })
    expect(await send()).toMatchObject({ status: 502 })
  })

  it('says that nothing was sent if there is no connection [NET-2]', async () => {
    const { url, close } = await startServer()
    close()
    const { send } = await openProxy({ baseUrl: url })
    expect(await send()).toMatchObject({ status: 424, body: expect.stringContaining('no connection') })
  })

  it('says that the outcome is unknown if the response is lost [NET-2]', async () => {
    const { send } = await openProxy({ respond: () => 'drop' })
    expect(await send()).toMatchObject({ status: 504 })
  })

  it.each<[string, () => TestResponse | Promise<TestResponse>]>([
    ['headers', () => new Promise<never>(() => {})],
    ['body', () => ({ status: 400, body: '{', ending: 'nothing' })],
  ])('has a timeout that covers the %s of the service [NET-1]', async (_, respond) => {
    const { send, requests } = await openProxy({ respond, timeout: 100 })
    expect(await send()).toMatchObject({ status: 504 })
    await requests[0]?.closed
  })

  it('has a timeout that covers getToken [NET-1]', async () => {
    const { send, requests } = await openProxy({ getToken: () => new Promise(() => {}), timeout: 50 })
    expect(await send()).toMatchObject({ status: 424 })
    expect(requests).toEqual([])
  })
})

describe('a request of a proxy', () => {
  it('sends the password to no other origin [SEC-8]', async () => {
    const secure = await redirectToOtherOrigin()
    const { send } = await openProxy({ baseUrl: secure.api })
    await send()
    expect(secure.otherOrigin.requests).toEqual([])
    const insecure = await redirectToOtherOrigin()
    await (await openInsecureProxy({ baseUrl: insecure.api })).send()
    expect(insecure.otherOrigin.requests[0]?.body.toString()).toContain('canary')
  })

  it('has no header of the browser [SEC-16]', async () => {
    const headers = {
      Authorization: 'Bearer evil',
      Cookie: 'session=canary',
      Forwarded: 'for=evil',
      'X-Forwarded-Host': 'evil.example',
      'X-HTTP-Method-Override': 'DELETE',
      'X-Injected': 'canary',
    }
    const { send, requests } = await openProxy()
    await send({ headers })
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer customer-token' })
    expect(inspectAll(requests[0]?.headers)).not.toMatch(/evil|canary|DELETE/)
    const insecure = await openInsecureProxy()
    await insecure.send({ headers })
    expect(insecure.requests[0]?.headers).toMatchObject({ cookie: 'session=canary', 'x-injected': 'canary' })
  })
})

describe('the console', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('has no output of a proxy that fails in every way [SEC-6]', async () => {
    const logged: unknown[] = []
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(text) > 0)
    const { send } = await openProxy({ respond: () => 'drop' })
    await send()
    await send({ body: 'canary' })
    const failing = await openProxy({ getToken: () => Promise.reject(new Error('canary')) })
    await failing.send()
    vi.restoreAllMocks()
    expect(logged).toEqual([])
  })
})
