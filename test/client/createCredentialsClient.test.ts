import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createCredentialsClient,
  CredentialsError,
  isCredentialsError,
  type CredentialsClientOptions,
} from '../../src/client.js'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A real server on a port of this machine. */
async function listen(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}

const input = { currentPassword: 'canary-current', newPassword: 'canary-new' }

function client(options: Partial<CredentialsClientOptions>) {
  return createCredentialsClient({ tenant: 'myshop', getToken: () => 'bearer', ...options })
}

/** Calls changePassword and returns the error it ends with. */
async function failure(options: Partial<CredentialsClientOptions>): Promise<CredentialsError> {
  try {
    await client(options).changePassword(input)
  } catch (error) {
    if (isCredentialsError(error)) return error
    throw error
  }
  throw new Error('It worked.')
}

const answer = (status: number, body: string | null = null, headers: Record<string, string> = {}) =>
  failure({ fetch: async () => new Response(body, { status, headers }) })

const gatewayFault = JSON.stringify({
  fault: { faultstring: 'x', detail: { errorcode: 'oauth.v2.InvalidAccessToken' } },
})

describe('createCredentialsClient', () => {
  it('MAL-1 takes 204 alone for success', async () => {
    for (const status of [200, 201, 202, 206, 301, 500, 502, 503]) {
      expect(await answer(status, '<html>')).toMatchObject({
        code: 'outcomeUnknown',
        outcome: 'unknown',
        status,
      })
    }
  })

  it.each([
    [400, '{}', 'refused'],
    [400, '{"details":[{"field":"newPassword"}]}', 'passwordRefused'],
    [400, '{"details":[{"field":"currentPassword"}]}', 'wrongPassword'],
    [401, '{"status":401}', 'wrongPassword'],
    [401, '', 'sessionExpired'],
    [403, '{"type":"Forbidden"}', 'forbidden'],
    [403, '{"type":"account_locked"}', 'tooManyAttempts'],
    [403, gatewayFault, 'forbidden'],
    [409, '{}', 'refused'],
    [429, '', 'tooManyAttempts'],
  ])('MAL-5 reads %i %s as %s', async (status, body, code) => {
    expect(await answer(status, body)).toMatchObject({ code, outcome: 'rejected', status })
  })

  it('NET-5 reads Retry-After in seconds and as a date, at most an hour, and nothing else', async () => {
    const read = async (value: string) => (await answer(429, '', { 'Retry-After': value })).retryAfter
    expect(await read('120')).toBe(120)
    expect(await read('999999')).toBe(3600)
    expect(await read(new Date(Date.now() + 600_000).toUTCString())).toBeGreaterThan(590)
    for (const garbage of ['-1', 'soon', '12 apples', '1e3']) expect(await read(garbage)).toBeUndefined()
  })

  it('lets a shop correct the reading, and survives a correction that fails', async () => {
    const fetch = async () => new Response('{"type":"bad_credentials"}', { status: 400 })
    const readCode: CredentialsClientOptions['readCode'] = ({ type }) =>
      type === 'bad_credentials' ? 'wrongPassword' : undefined
    expect(await failure({ fetch, readCode })).toMatchObject({ code: 'wrongPassword' })
    const broken = () => {
      throw new Error('the fault of the shop')
    }
    expect(await failure({ fetch, readCode: broken })).toMatchObject({ code: 'refused' })
  })

  it('SES-1 asks once for another bearer after a fault, and sends once more', async () => {
    const bearers: (string | null)[] = []
    const asked: unknown[] = []
    await client({
      getToken: (_, { rejected }) => {
        asked.push(rejected)
        return rejected === undefined ? 'old' : 'new'
      },
      fetch: async (_, { headers }) => {
        bearers.push(new Headers(headers).get('Authorization'))
        return bearers.length === 1
          ? new Response(gatewayFault, { status: 401 })
          : new Response(null, { status: 204 })
      },
    }).changePassword(input)
    expect(bearers).toEqual(['Bearer old', 'Bearer new'])
    expect(asked).toEqual([undefined, 'old'])
  })

  it('SES-1 shares one renewal between calls at the same time', async () => {
    let renewals = 0
    const { changePassword } = client({
      getToken: async (_, { rejected }) => {
        if (rejected !== undefined) renewals += 1
        return rejected === undefined ? 'old' : 'new'
      },
      fetch: async (_, { headers }) =>
        new Headers(headers).get('Authorization') === 'Bearer old'
          ? new Response(gatewayFault, { status: 401 })
          : new Response(null, { status: 204 }),
    })
    await Promise.all(Array.from({ length: 5 }, () => changePassword(input)))
    expect(renewals).toBe(1)
  })

  it.each([
    [
      'a second fault',
      gatewayFault,
      (rejected?: string) => (rejected === undefined ? 'old' : 'new'),
      2,
      'sessionExpired',
    ],
    ['the same bearer again', gatewayFault, () => 'old', 1, 'sessionExpired'],
    [
      'SES-2 a 401 that is no fault',
      '{"status":401}',
      (rejected?: string) => rejected ?? 'old',
      1,
      'wrongPassword',
    ],
  ])('gives up after %s', async (_, body, next, requests, code) => {
    let sent = 0
    const error = await failure({
      getToken: (_kind, { rejected }) => next(rejected),
      fetch: async () => {
        sent += 1
        return new Response(body, { status: 401 })
      },
    })
    expect([sent, error.code]).toEqual([requests, code])
  })

  it.each([
    ['nothing', null, 'sessionExpired'],
    ['an empty text', '', 'sessionExpired'],
    ['a line break', 'a\r\nX-Header: b', 'unavailable'],
    ['a character that no header carries', 'bearer-ü-☃', 'unavailable'],
  ])('SES-5 INJ-4 sends nothing where getToken gives %s', async (_, token, code) => {
    let sent = 0
    const fetch = async () => {
      sent += 1
      return new Response(null, { status: 204 })
    }
    const error = await failure({ getToken: () => token, fetch })
    expect([sent, error.code, error.outcome !== 'unknown']).toEqual([0, code, true])
    expect(error.message).not.toContain(token || 'canary')
  })

  it('NET-2 knows a request that reached nobody from an answer that was lost', async () => {
    const gone = await listen(() => undefined)
    closers.splice(0).forEach((close) => close())
    expect(await failure({ baseUrl: gone })).toMatchObject({ code: 'offline', outcome: 'notSent' })
    const baseUrl = await listen((request) => request.socket.destroy())
    expect(await failure({ baseUrl })).toMatchObject({ code: 'outcomeUnknown', outcome: 'unknown' })
  })

  it('NET-1 gives up on headers and on a body that do not come', async () => {
    const silent = await listen(() => undefined)
    expect(await failure({ baseUrl: silent, timeout: 50 })).toMatchObject({ code: 'outcomeUnknown' })
    const slow = await listen((_, response) => response.writeHead(400).write('{'))
    expect(await failure({ baseUrl: slow, timeout: 50 })).toMatchObject({ outcome: 'unknown' })
  })

  it('sends nothing any more once it has said that nothing was sent', async () => {
    const waiting: ((token: string) => void)[] = []
    let sent = 0
    const error = await failure({
      timeout: 20,
      getToken: () =>
        new Promise((resolve) => {
          waiting.push(resolve)
        }),
      fetch: async () => {
        sent += 1
        return new Response(null, { status: 204 })
      },
    })
    expect(error).toMatchObject({ code: 'unavailable', outcome: 'notSent' })
    for (const giveToken of waiting) giveToken('late')
    await Promise.resolve()
    await Promise.resolve()
    expect(sent).toBe(0)
  })

  it('SEC-8 does not hand a password on to another origin', async () => {
    const seen: string[] = []
    const other = await listen((request, response) => {
      seen.push(request.url ?? '')
      response.writeHead(204).end()
    })
    const baseUrl = await listen((_, response) => response.writeHead(307, { Location: other }).end())
    expect(await failure({ baseUrl })).toMatchObject({ code: 'outcomeUnknown' })
    expect(seen).toEqual([])
  })

  it('MAL-3 reads no more of a body than an error can need', async () => {
    let isCancelled = false
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(32)),
      cancel: () => {
        isCancelled = true
      },
    })
    expect(await failure({ fetch: async () => new Response(endless, { status: 400 }) })).toMatchObject({
      code: 'refused',
    })
    expect(isCancelled).toBe(true)
  })

  it('is aborted by the signal of the caller', async () => {
    const controller = new AbortController()
    const call = client({ fetch: () => new Promise(() => {}) }).changePassword(input, {
      signal: controller.signal,
    })
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'aborted', outcome: 'unknown' })
  })

  it('SEC-5 keeps what was sent out of its errors', async () => {
    const echo = async (_: string, { body }: RequestInit) =>
      new Response(
        JSON.stringify({ type: 'echo', message: body, details: [{ field: body, message: body }] }),
        {
          status: 400,
        },
      )
    const error = await failure({ fetch: echo })
    const spelt = [
      error.message,
      error.stack,
      String(error),
      JSON.stringify(error),
      JSON.stringify(structuredClone(error)),
      error.cause,
    ].join(' ')
    expect(spelt).not.toMatch(/canary|bearer/)
  })

  it.each(['', 'My Shop', '../x', 'a', 'x'.repeat(17), '1shop'])(
    'INJ-3 refuses the tenant "%s"',
    (tenant) => {
      expect(() => client({ tenant })).toThrow(/tenant .+ Give the name .+ 3 to 16/)
    },
  )

  it.each([
    'http://api.example',
    'https://user:pass@api.example',
    'https://api.example?x',
    'https://api.example/#x',
    'https://api.example/a/../b',
    'https://api.example/%2e%2e/b',
    '//api.example',
    'javascript:alert(1)',
    'api.example',
    '',
  ])('INJ-3 refuses the address "%s"', (baseUrl) => {
    expect(() => client({ baseUrl })).toThrow(/baseUrl .+ Give an https URL/)
  })

  it.each([
    'https://api.example/base/',
    'http://localhost:4010',
    'http://127.0.0.1:1',
    'http://[::1]:1',
    '/api',
  ])('takes the address "%s"', (baseUrl) => {
    expect(() => client({ baseUrl })).not.toThrow()
  })
})
