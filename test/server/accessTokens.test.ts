import { describe, expect, it } from 'vitest'
import { CredentialsError } from '../../src/client.js'
import { createCredentialsProxy, type GetProxyToken } from '../../src/server.js'
import { authorizationOf, fault, gateway, rejection } from '../support/gateway.js'
import { openProxy, passwords, prefix } from '../support/openProxy.js'
import { serviceError } from '../support/serviceError.js'

const refreshing: GetProxyToken = (_, { rejectedToken }) => (rejectedToken === undefined ? 'old' : 'new')
const link = '{"token":"t"}'

describe('the access token of a proxied request', () => {
  it.each([
    ['me/accounts/internal/email/change', 'customer'],
    ['me/accounts/internal/email/change/confirm', 'anonymous'],
    ['password/reset', 'anonymous'],
    ['password/reset/update', 'anonymous'],
    ['password/change', 'customer'],
  ])('of %s is the one of the %s [SES-5]', async (end, kind) => {
    const { send, kinds, requests } = await openProxy()
    await send({ path: `${prefix}/${end}`, body: '{}' })
    expect(kinds).toEqual([kind])
    expect(requests.map(authorizationOf)).toEqual([`Bearer ${kind}-token`])
  })

  it('is read from the request, whose body was read before', async () => {
    const seen: unknown[] = []
    const getToken: GetProxyToken = (_, { request }) => {
      seen.push(request.headers.get('Cookie'), request.bodyUsed)
      return 'token'
    }
    const { send } = await openProxy({ getToken })
    await send({ headers: { Cookie: 'session=1' } })
    expect(seen).toEqual(['session=1', true])
  })

  it('is refreshed once after a fault of the gateway, and the same body is sent once more [SES-1]', async () => {
    const { send, requests } = await openProxy({ respond: gateway, getToken: refreshing })
    expect(await send()).toMatchObject({ status: 204 })
    expect(requests.map(authorizationOf)).toEqual(['Bearer old', 'Bearer new'])
    expect(requests.map(({ body }) => body.toString())).toEqual([passwords, passwords])
  })

  it('is refreshed once only [SES-1]', async () => {
    const { send, requests } = await openProxy({ respond: () => rejection, getToken: refreshing })
    expect(await send()).toMatchObject({ status: 401, body: fault })
    expect(requests).toHaveLength(2)
  })

  it('is not sent again if getToken returns the same one [SES-1]', async () => {
    const { send, requests } = await openProxy({ respond: gateway, getToken: () => 'old' })
    expect(await send()).toMatchObject({ status: 401, body: fault })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['a wrong password', { status: 401, body: serviceError('unauthorized') }],
    ['a page', { status: 401, body: '<html>' }],
    ['an empty 401', { status: 401 }],
    ['a 403 of the gateway', { status: 403, body: fault }],
    ['a 500 of the gateway', { status: 500, body: fault }],
    ['a lost response', 'drop' as const],
  ])('is not refreshed after %s [SES-2, NET-3]', async (_, response) => {
    const rejectedTokens: unknown[] = []
    const getToken: GetProxyToken = (__, { rejectedToken }) => {
      rejectedTokens.push(rejectedToken)
      return 'old'
    }
    const { send, requests } = await openProxy({ respond: () => response, getToken })
    await send()
    expect([requests.length, rejectedTokens]).toEqual([1, [undefined]])
  })

  /** Sends requests at the same time, all with an old token that the gateway rejects. Returns what was sent. */
  async function rejectAll(cookies: readonly string[]) {
    const sent: unknown[] = []
    const refreshes: unknown[] = []
    const proxy = createCredentialsProxy({
      tenant: 'myshop',
      fetch: async (_, { headers }) => {
        sent.push(new Headers(headers).get('Authorization'))
        return new Response(fault, { status: 401 })
      },
      getToken: async (_, { request, rejectedToken }) => {
        const cookie = request.headers.get('Cookie')
        if (rejectedToken === undefined) return `old-${cookie}`
        refreshes.push(rejectedToken)
        while (sent.length < cookies.length) await new Promise(setImmediate)
        // In the next turn every request has read its response.
        await new Promise(setImmediate)
        return `new-${cookie}`
      },
    })
    const url = `https://shop.example${prefix}/password/change`
    const common = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }
    const responses = cookies.map((Cookie) =>
      proxy(new Request(url, { method: 'POST', headers: { ...common, Cookie }, body: passwords })),
    )
    await Promise.all(responses)
    return { sent: sent.slice(cookies.length), refreshes }
  }

  it('is refreshed once for all requests of a session [SES-1]', async () => {
    const { sent, refreshes } = await rejectAll(Array(5).fill('ada'))
    expect(sent).toEqual(Array(5).fill('Bearer new-ada'))
    expect(refreshes).toEqual(['old-ada'])
  })

  it('is refreshed separately for each session [SES-1]', async () => {
    const { sent, refreshes } = await rejectAll(['ada', 'grace'])
    expect(new Set(sent)).toEqual(new Set(['Bearer new-ada', 'Bearer new-grace']))
    expect(new Set(refreshes)).toEqual(new Set(['old-ada', 'old-grace']))
  })

  it.each<[string, string, GetProxyToken, number]>([
    ['there is no session', 'password/change', () => null, 401],
    ['there is no anonymous one', 'password/reset/update', () => null, 424],
    ['getToken throws', 'password/change', () => fail(new Error('canary')), 424],
    ['getToken rejects', 'password/reset', async () => fail(new Error('canary')), 424],
    ['getToken returns a header', 'password/change', () => 'canary\r\nX-Injected: 1', 424],
    ['getToken returns a scheme', 'password/change', () => 'Bearer canary', 424],
    [
      'the session has expired',
      'password/change',
      () => fail(new CredentialsError('sessionExpired', 'canary')),
      401,
    ],
    ['the refresh finds no session', 'password/change', (_, c) => (c.rejectedToken ? null : 'old'), 401],
  ])('is required: %s [INJ-4, SES-5]', async (_, end, getToken, status) => {
    const { send, requests } = await openProxy({ respond: gateway, getToken })
    const response = await send({ path: `${prefix}/${end}`, body: link })
    expect(response.status).toBe(status)
    expect(response.body).not.toContain('canary')
    expect(requests.map(authorizationOf).filter((sent) => sent !== 'Bearer old')).toEqual([])
  })
})

function fail(error: Error): never {
  throw error
}
