import { describe, expect, it } from 'vitest'
import { openInsecureProxy, openProxy, passwords, prefix } from '../support/openProxy.js'
import type { RawRequest } from '../support/serveFetch.js'

type Attack = [name: string, status: number, request: Partial<RawRequest>]

const otherSite = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
const olderBrowser = { 'Sec-Fetch-Site': undefined }
const path = (end: string) => ({ path: `${prefix}/${end}` })
const type = (value: string | undefined) => ({ headers: { 'Content-Type': value } })

const attacks: Attack[] = [
  ['a form of another site', 403, { headers: { ...otherSite, 'Content-Type': 'text/plain' } }],
  ['a script of another site', 403, { headers: otherSite }],
  ['a script of a subdomain', 403, { headers: { 'Sec-Fetch-Site': 'same-site' } }],
  ['a navigation by the user', 403, { headers: { 'Sec-Fetch-Site': 'none' } }],
  ['an unknown Sec-Fetch-Site', 403, { headers: { 'Sec-Fetch-Site': 'same-origin, cross-site' } }],
  ['another site in an older browser', 403, { headers: { ...otherSite, ...olderBrowser } }],
  ['a sandboxed page in an older browser', 403, { headers: { ...olderBrowser, Origin: 'null' } }],
  ['a request without either header', 403, { headers: { ...olderBrowser, Origin: undefined } }],
  ['a form of the same origin', 415, type('application/x-www-form-urlencoded')],
  ['a form that writes JSON as text', 415, type('text/plain')],
  ['a simple request that names JSON', 415, type('text/plain; application/json')],
  ['a similar type', 415, type('application/json-patch+json')],
  ['a body without a type', 415, type(undefined)],
  ['a GET', 405, { method: 'GET', body: '' }],
  ['a PUT', 405, { method: 'PUT' }],
  ['a DELETE', 405, { method: 'DELETE' }],
  ['the name constructor', 404, path('constructor')],
  ['the name __proto__', 404, path('__proto__')],
  ['the name toString', 404, path('toString')],
  ['the name hasOwnProperty', 404, path('hasOwnProperty')],
  ['the sign-in', 404, path('login')],
  ['the refresh of a session', 404, path('refreshauthtoken?refreshToken=x')],
  ['the profile of the customer', 404, path('me')],
  ['the anonymous token', 404, { path: '/api/emporix/customerlogin/auth/anonymous/login?tenant=myshop' }],
  ['another tenant', 404, { path: '/api/emporix/customer/other/password/change' }],
  ['a longer path', 404, path('password/change/all')],
  ['a trailing slash', 404, path('password/change/')],
  ['an empty segment', 404, path('password//change')],
  ['another case', 404, path('PASSWORD/change')],
  ['a path parameter', 404, path('password/change;x')],
  ['dot segments', 404, path('password/change/../../me')],
  ['encoded dot segments', 404, path('password/change/%2e%2e/%2E%2E/me')],
  ['an encoded slash', 404, path('password%2Fchange')],
  ['an encoded traversal', 404, path('password/change%2F..%2F..%2Fme')],
  ['a double encoding', 404, path('password%252Fchange')],
  ['an encoded letter', 404, path('p%61ssword/change')],
  ['a NUL', 404, path('password/change%00')],
  ['a line break', 404, path('password/change%0D%0AX-Injected:%201')],
  ['a query that looks like an operation', 404, path('me?x=/customer/myshop/password/change')],
]

describe('a hostile request', () => {
  it.each(attacks)('is rejected before any token is read: %s [SEC-16]', async (_, status, request) => {
    const { send, kinds, requests } = await openProxy()
    const response = await send(request)
    expect(response.status).toBe(status)
    expect(response.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
    expect(JSON.parse(response.body)).toMatchObject({ type: expect.any(String), message: expect.any(String) })
    expect([kinds, requests]).toEqual([[], []])
  })

  it.each(attacks)('has the token of the customer without the checks: %s', async (_, __, request) => {
    const { send, requests } = await openInsecureProxy()
    await send(request)
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer customer-token'])
  })
})

describe('an accepted request', () => {
  it.each([
    ['by its headers', {}],
    ['in an older browser', { headers: olderBrowser }],
    ['with a character set', type('application/JSON ; charset=utf-8')],
    ['below another prefix', { path: '/customer/myshop/password/change' }],
    ['with a query', path('password/change?x=../../me')],
    ['with dot segments that lead to it', path('me/../password/change')],
  ] satisfies [string, Partial<RawRequest>][])('has the path of the contract: %s', async (_, request) => {
    const { send, requests } = await openProxy()
    expect(await send(request)).toMatchObject({ status: 204, body: '' })
    expect(requests).toMatchObject([{ method: 'POST', url: '/customer/myshop/password/change' }])
  })
})

describe('allowedOrigins', () => {
  const shop = 'https://shop.example'
  const fromShop = { Origin: shop, ...olderBrowser }

  it('accepts a page whose origin the server does not see', async () => {
    const { send } = await openProxy({ allowedOrigins: [shop] })
    expect(await send({ headers: fromShop })).toMatchObject({ status: 204 })
    const { send: withoutOption } = await openProxy()
    expect(await withoutOption({ headers: fromShop })).toMatchObject({ status: 403 })
  })

  it.each([
    { Origin: 'https://evil.example' },
    { Origin: 'https://shop.example.evil.example' },
    { Origin: undefined },
    { ...fromShop, ...otherSite },
    { Origin: shop, 'Sec-Fetch-Site': 'cross-site' },
  ])('rejects any other page: %j [SEC-16]', async (headers) => {
    const { send, kinds } = await openProxy({ allowedOrigins: [shop] })
    expect(await send({ headers })).toMatchObject({ status: 403 })
    expect(kinds).toEqual([])
  })
})

describe('a hostile body', () => {
  it('of more than 64 KiB is rejected before any token is read [SEC-16]', async () => {
    const body = JSON.stringify({ currentPassword: 'x'.repeat(65_536) })
    const { send, kinds } = await openProxy()
    expect(await send({ body })).toMatchObject({ status: 413 })
    expect(kinds).toEqual([])
    const insecure = await openInsecureProxy()
    await insecure.send({ body })
    expect(insecure.requests[0]?.body).toHaveLength(body.length)
  })

  it('of 64 KiB is forwarded', async () => {
    const { send, requests } = await openProxy()
    expect(await send({ body: passwords.padEnd(65_536) })).toMatchObject({ status: 204 })
    expect(requests[0]?.body.toString()).toBe(passwords)
  })

  it('that never ends is rejected before any token is read [SEC-16]', async () => {
    const slow = { body: '{"currentPassword":', isEndless: true }
    const insecure = await openInsecureProxy()
    const states: string[] = []
    void insecure.send(slow).then(
      () => states.push('responded'),
      () => states.push('closed'),
    )
    const { send, kinds } = await openProxy({ timeout: 50 })
    expect(await send(slow)).toMatchObject({ status: 408 })
    expect(kinds).toEqual([])
    expect(states).toEqual([])
  })

  it('is forwarded without other fields [SEC-16]', async () => {
    const body = `{"__proto__":{"admin":true},"admin":true,"newPassword":"first",${passwords.slice(1)}`
    const { send, requests } = await openProxy()
    await send({ body })
    expect(requests[0]?.body.toString()).toBe(passwords)
    const insecure = await openInsecureProxy()
    await insecure.send({ body })
    expect(insecure.requests[0]?.body.toString()).toBe(body)
  })

  it.each([
    ['text', 'a=b'],
    ['an incomplete object', '{"currentPassword":"x"'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[{}]'],
    ['a string', '"x"'],
    ['text that is not UTF-8', Buffer.from('{"currentPassword":"\xff"}', 'latin1')],
    ['UTF-16', Buffer.from(passwords, 'utf16le')],
  ])('is rejected before any token is read: %s [SEC-16]', async (_, body) => {
    const { send, kinds } = await openProxy()
    expect(await send({ body })).toMatchObject({ status: 422 })
    expect(kinds).toEqual([])
    const insecure = await openInsecureProxy()
    await insecure.send({ body })
    expect(insecure.requests).toHaveLength(1)
  })
})
