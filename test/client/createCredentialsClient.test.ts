import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fetch } from '../../src/client.js'
import { client, failure, input } from '../support/changePassword.js'
import { startServer, type TestResponse } from '../support/startServer.js'

afterEach(() => void vi.unstubAllGlobals())

describe('outcome', () => {
  it('is success on 204 [MAL-1]', async () => {
    const { url, requests } = await startServer()
    expect(await client({ baseUrl: url }).changePassword(input)).toBeUndefined()
    expect(requests).toHaveLength(1)
  })

  it.each([
    [200, '<html>welcome to the hotel</html>'],
    [200, '{}'],
    [200, ''],
    [201, ''],
    [202, ''],
    [205, ''],
    [206, ''],
    [304, ''],
    [500, '{"status":400,"type":"validation_failure"}'],
    [502, '<html>'],
    [503, ''],
    [504, ''],
    [599, ''],
  ])('is unknown on %i %s [MAL-1, NET-2]', async (status, body) => {
    const { url } = await startServer(() => ({ status, body }))
    expect(await failure({ baseUrl: url })).toMatchObject({
      name: 'CredentialsError',
      code: 'outcomeUnknown',
      outcome: 'unknown',
      operation: 'changePassword',
      status,
    })
  })

  it('is unknown on an opaque response [MAL-1]', async () => {
    expect(await failure({ fetch: async () => Response.error() })).toMatchObject({ outcome: 'unknown' })
  })

  it('is "not sent" if the connection is refused [NET-2]', async () => {
    const { url, close } = await startServer()
    close()
    for (const baseUrl of [url, url.replace('127.0.0.1', 'localhost')]) {
      expect(await failure({ baseUrl })).toMatchObject({ code: 'offline', outcome: 'notSent' })
    }
  })

  it('is "not sent" if the host is unknown [NET-2]', async () => {
    // Longer than a host name may be, so it fails without a DNS query.
    const baseUrl = `https://${'x'.repeat(64)}.invalid`
    expect(await failure({ baseUrl })).toMatchObject({ code: 'offline', outcome: 'notSent' })
  })

  it('is unknown if the connection drops before the response [NET-2]', async () => {
    const { url } = await startServer(() => 'drop')
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown', outcome: 'unknown' })
  })

  it('is unknown if the connection drops during a 200 [NET-2]', async () => {
    const { url } = await startServer(() => ({ status: 200, body: '{', ending: 'drop' }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown', status: 200 })
  })

  it('is not a wrong password if the body of a 401 is cut off, because it may be a gateway fault [MAL-5]', async () => {
    const { url } = await startServer(() => ({ status: 401, body: '{"fault":', ending: 'drop' }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'requestRejected', outcome: 'rejected' })
  })

  it('is "rejected" if the connection drops during a 400 [NET-2]', async () => {
    const { url } = await startServer(() => ({ status: 400, body: '{"type":', ending: 'drop' }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'requestRejected', outcome: 'rejected' })
  })

  it('is unknown if a browser reports only that fetch failed [NET-2, NET-7]', async () => {
    vi.stubGlobal('navigator', { onLine: true })
    const fetch = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failure({ fetch })).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('is "not sent" if the device is offline and fetch fails [NET-7]', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const fetch = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failure({ fetch })).toMatchObject({ code: 'offline' })
  })

  it('sends no password if the device is offline [NET-7, SEC-4]', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const sent: unknown[] = []
    const fetch: Fetch = async (url, { method, body, headers }) => {
      sent.push([url, method, body, headers])
      throw new TypeError('Failed to fetch')
    }
    expect(await failure({ baseUrl: 'https://api.example/emporix', fetch })).toMatchObject({
      code: 'offline',
    })
    expect(sent).toEqual([['https://api.example/', 'HEAD', undefined, undefined]])
  })

  it('is unknown if the browser wrongly reports offline and the response is lost [NET-7]', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { url } = await startServer(({ method }) => (method === 'HEAD' ? {} : 'drop'))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('is success if the browser wrongly reports offline [NET-7]', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { url } = await startServer()
    await expect(client({ baseUrl: url }).changePassword(input)).resolves.toBeUndefined()
  })

  const failures: TestResponse[] = [
    'drop',
    ...[400, 401, 403, 409, 429, 500, 503].map((status) => ({ status })),
  ]

  it.each(failures)('takes one request on %o [NET-3]', async (response) => {
    const { url, requests } = await startServer(() => response)
    await failure({ baseUrl: url })
    expect(requests).toHaveLength(1)
  })
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('by %i is not followed to another origin [SEC-8]', async (status) => {
    const other = await startServer()
    const { url } = await startServer(() => ({ status, headers: { Location: `${other.url}/` } }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown' })
    expect(other.requests).toEqual([])
  })

  it.each([
    ['that Node shows', new Response(null, { status: 307 })],
    ['that browsers hide', Object.defineProperty(new Response(null), 'status', { value: 0 })],
  ])('%s has an error that names it [SEC-8]', async (_, response) => {
    const error = await failure({ fetch: async () => response })
    expect(error).toMatchObject({ code: 'outcomeUnknown', outcome: 'unknown' })
    expect(error.status).toBe(response.status || undefined)
    expect(error.message).toMatch(/Redirects are not followed\. Check baseUrl and any proxy\.$/)
  })

  it('is not followed on the same origin either [SEC-8]', async () => {
    const { url, requests } = await startServer(() => ({ status: 307, headers: { Location: '/elsewhere' } }))
    await failure({ baseUrl: url })
    expect(requests).toHaveLength(1)
  })
})

describe('a response body', () => {
  function* endless() {
    for (;;) yield Buffer.alloc(16_384, ' ')
  }

  it('is cancelled after 64 KB [MAL-3]', async () => {
    const { url, requests } = await startServer(() => ({ status: 400, body: endless() }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'requestRejected' })
    await requests[0]?.closed
  })

  it('is cancelled after 64 KB of decompressed data [MAL-3]', async () => {
    const body = gzipSync(`${' '.repeat(5_000_000)}{"type":"never_read"}`)
    const headers = { 'Content-Encoding': 'gzip' }
    const { url } = await startServer(() => ({ status: 400, headers, body }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'requestRejected', errorType: undefined })
  })

  it('of 64 KB is read [MAL-3]', async () => {
    const body = '{"type":"a_type"}'.padEnd(65_536)
    const { url } = await startServer(() => ({ status: 400, body }))
    expect(await failure({ baseUrl: url })).toMatchObject({ errorType: 'a_type' })
  })
})
