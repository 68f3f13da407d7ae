import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fetch } from '../../src/client.js'
import { client, failure, input } from '../support/changePassword.js'
import { startServer, type Reply } from '../support/startServer.js'

afterEach(() => void vi.unstubAllGlobals())

describe('the outcome of a call', () => {
  it('MAL-1 is success on 204', async () => {
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
  ])('MAL-1 NET-2 is unknown on %i %s', async (status, body) => {
    const { url } = await startServer(() => ({ status, body }))
    expect(await failure({ baseUrl: url })).toMatchObject({
      name: 'CredentialsError',
      code: 'outcomeUnknown',
      outcome: 'unknown',
      operation: 'changePassword',
      status,
    })
  })

  it('MAL-1 is unknown on an opaque answer', async () => {
    expect(await failure({ fetch: async () => Response.error() })).toMatchObject({ outcome: 'unknown' })
  })

  it('NET-2 is "not sent" where nobody listens', async () => {
    const { url, close } = await startServer()
    close()
    for (const baseUrl of [url, url.replace('127.0.0.1', 'localhost')]) {
      expect(await failure({ baseUrl })).toMatchObject({ code: 'offline', outcome: 'notSent' })
    }
  })

  it('NET-2 is "not sent" where no such host is known', async () => {
    // Longer than a name may be: answered without asking any network.
    const baseUrl = `https://${'x'.repeat(64)}.invalid`
    expect(await failure({ baseUrl })).toMatchObject({ code: 'offline', outcome: 'notSent' })
  })

  it('NET-2 is unknown where the connection drops before an answer', async () => {
    const { url } = await startServer(() => 'drop')
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown', outcome: 'unknown' })
  })

  it('NET-2 is unknown where the connection drops amid a success', async () => {
    const { url } = await startServer(() => ({ status: 200, body: '{', ending: 'drop' }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown', status: 200 })
  })

  it('MAL-5 is no wrong password where the body of a 401 breaks off: it may be the fault of the gateway', async () => {
    const { url } = await startServer(() => ({ status: 401, body: '{"fault":', ending: 'drop' }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'rejected', outcome: 'rejected' })
  })

  it('NET-2 is the refusal where the connection drops amid its reasons', async () => {
    const { url } = await startServer(() => ({ status: 400, body: '{"type":', ending: 'drop' }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'rejected', outcome: 'rejected' })
  })

  it('NET-2 NET-7 is unknown where a browser tells no more than that it failed', async () => {
    vi.stubGlobal('navigator', { onLine: true })
    const fetch = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failure({ fetch })).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('NET-7 is "not sent" where a device without a network fails', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const fetch = async () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failure({ fetch })).toMatchObject({ code: 'offline' })
  })

  it('NET-7 SEC-4 sends no password where nothing can be reached, so that "not sent" is true', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const asked: unknown[] = []
    const fetch: Fetch = async (url, { method, body, headers }) => {
      asked.push([url, method, body, headers])
      throw new TypeError('Failed to fetch')
    }
    expect(await failure({ baseUrl: 'https://api.example/emporix', fetch })).toMatchObject({
      code: 'offline',
    })
    expect(asked).toEqual([['https://api.example/', 'HEAD', undefined, undefined]])
  })

  it('NET-7 is unknown where a browser is wrong about being offline, and the answer is lost', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { url } = await startServer(({ method }) => (method === 'HEAD' ? {} : 'drop'))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('NET-7 is the answer, whatever the browser thinks of the network', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { url } = await startServer()
    await expect(client({ baseUrl: url }).changePassword(input)).resolves.toBeUndefined()
  })

  const failures: Reply[] = ['drop', ...[400, 401, 403, 409, 429, 500, 503].map((status) => ({ status }))]

  it.each(failures)('NET-3 costs one request on %o', async (reply) => {
    const { url, requests } = await startServer(() => reply)
    await failure({ baseUrl: url })
    expect(requests).toHaveLength(1)
  })
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('SEC-8 by %i is not followed to another origin', async (status) => {
    const other = await startServer()
    const { url } = await startServer(() => ({ status, headers: { Location: `${other.url}/` } }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'outcomeUnknown' })
    expect(other.requests).toEqual([])
  })

  it('SEC-8 is not followed on the same origin either', async () => {
    const { url, requests } = await startServer(() => ({ status: 307, headers: { Location: '/elsewhere' } }))
    await failure({ baseUrl: url })
    expect(requests).toHaveLength(1)
  })
})

describe('an answer that is too long', () => {
  function* endless() {
    for (;;) yield Buffer.alloc(16_384, ' ')
  }

  it('MAL-3 is left after 64 KB', async () => {
    const { url, requests } = await startServer(() => ({ status: 400, body: endless() }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'rejected' })
    await requests[0]?.left
  })

  it('MAL-3 is left after 64 KB unpacked', async () => {
    const body = gzipSync(`${' '.repeat(5_000_000)}{"type":"never_read"}`)
    const headers = { 'Content-Encoding': 'gzip' }
    const { url } = await startServer(() => ({ status: 400, headers, body }))
    expect(await failure({ baseUrl: url })).toMatchObject({ code: 'rejected', type: undefined })
  })

  it('MAL-3 is read where it is just short enough', async () => {
    const body = '{"type":"a_type"}'.padEnd(65_536)
    const { url } = await startServer(() => ({ status: 400, body }))
    expect(await failure({ baseUrl: url })).toMatchObject({ type: 'a_type' })
  })
})
