import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  createCredentialsClient,
  CredentialsError,
  isCredentialsError,
  type CredentialsClient,
  type CredentialsClientOptions,
} from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { inspectAll } from '../support/inspectAll.js'
import { startServer, type Received, type TestResponse } from '../support/startServer.js'

const calls: ((client: CredentialsClient) => Promise<void>)[] = [
  (client) => client.changeEmail({ email: 'canary@a.bc', password: 'canary-p', newEmail: 'canary@d.ef' }),
  (client) => client.confirmEmailChange({ token: 'canary-token' }),
  (client) => client.requestPasswordReset({ email: 'canary@a.bc', site: 'canary-site' }),
  (client) => client.resetPassword({ token: 'canary-token', password: 'canary-p' }),
  (client) => client.changePassword({ currentPassword: 'canary-c', newPassword: 'canary-n' }),
]

/** Everything that the errors of all five operations reveal. */
async function errors(options: Partial<CredentialsClientOptions>): Promise<string> {
  const client = createCredentialsClient({ tenant: 'myshop', getToken: () => 'canary-token-a', ...options })
  const found = await Promise.all(calls.map((call) => failureOf(call(client))))
  return found.map(inspectAll).join('\n')
}

/** Quotes the request in every text of an error response. */
function quote({ body, headers }: Received, status: number): TestResponse {
  const text = `${body.toString()} ${headers.authorization}`
  const details = [{ field: text, type: text, message: text, moreInfo: text }]
  const fault = { faultstring: text, detail: { errorcode: text } }
  const error = { status, type: text, message: text, moreInfo: text, details }
  return { status, body: JSON.stringify(status === 401 ? { fault } : error) }
}

const throwing = (error: unknown) => () => {
  throw error
}

const chatty = Object.assign(new TypeError('canary-message', { cause: { url: 'https://x?canary' } }), {
  config: { headers: { Authorization: 'canary-token-a' } },
  toJSON: () => 'canary-json',
})

afterEach(() => void vi.restoreAllMocks())

describe('CredentialsError', () => {
  it.each([400, 401, 403, 404, 409, 422, 429, 500])(
    'reveals nothing that a %i quotes [SEC-5, MAL-6]',
    async (status) => {
      const { url } = await startServer((request) => quote(request, status))
      expect(await errors({ baseUrl: url })).not.toContain('canary')
    },
  )

  it('reveals nothing after a lost response [SEC-5]', async () => {
    const { url } = await startServer(() => 'drop')
    expect(await errors({ baseUrl: url })).not.toContain('canary')
  })

  it('reveals nothing of an unreachable URL [SEC-5]', async () => {
    const { url, close } = await startServer()
    close()
    expect(await errors({ baseUrl: `${url}/canary` })).not.toContain('canary')
  })

  it('reveals nothing after a timeout [SEC-5]', async () => {
    expect(await errors({ fetch: () => new Promise(() => {}), timeout: 20 })).not.toContain('canary')
  })

  it.each<[string, Partial<CredentialsClientOptions>]>([
    ['fetch', { fetch: throwing(chatty) }],
    ['getToken', { getToken: throwing(chatty) }],
    ['getToken that throws a string', { getToken: throwing('canary-text') }],
    ['getToken that returns what no header can carry', { getToken: () => 'canary\r\ncanary: ☃' }],
  ])('reveals nothing of the error of %s [SEC-5]', async (_, options) => {
    expect(await errors(options)).not.toContain('canary')
  })

  it('reveals nothing of the error of mapErrorCode [SEC-5]', async () => {
    const { url } = await startServer((request) => quote(request, 400))
    expect(await errors({ baseUrl: url, mapErrorCode: throwing(chatty) })).not.toContain('canary')
  })

  it('logs nothing to the console [SEC-6]', async () => {
    const methods = ['debug', 'error', 'info', 'log', 'warn'] as const
    const spies = methods.map((method) => vi.spyOn(console, method).mockReturnValue())
    const { url } = await startServer((request) => quote(request, 401))
    await errors({ baseUrl: url })
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
  })

  it('keeps its details when it is serialized as JSON', async () => {
    const details = {
      operation: 'changePassword',
      status: 429,
      isServiceResponse: true,
      errorType: 'limit',
      rejectedInputFields: ['a'],
      retryAfterSeconds: 9,
    } as const
    expect(JSON.parse(JSON.stringify(new CredentialsError('tooManyAttempts', 'message', details)))).toEqual({
      name: 'CredentialsError',
      code: 'tooManyAttempts',
      outcome: 'rejected',
      ...details,
    })
  })
})

describe('inspectAll', () => {
  it.each([
    ['a message', new Error('canary')],
    ['a cause', new Error('x', { cause: { deep: { token: 'canary' } } })],
    ['a hidden property', Object.defineProperty(new Error('x'), 'config', { value: 'canary' })],
    ['a custom toString', Object.assign(new Error('x'), { toString: () => 'canary' })],
    ['a custom toJSON', Object.assign(new Error('x'), { toJSON: () => 'canary' })],
  ])('finds %s', (_, error) => {
    expect(inspectAll(error)).toContain('canary')
  })
})

describe('isCredentialsError', () => {
  it('accepts an error of this copy of the package', () => {
    expect(isCredentialsError(new CredentialsError('offline', 'message'))).toBe(true)
  })

  it('accepts an error of another copy of the package', () => {
    const other = Object.assign(new Error('message'), {
      name: 'CredentialsError',
      code: 'offline',
      outcome: 'notSent',
    })
    expect(isCredentialsError(other)).toBe(true)
  })

  it.each([
    undefined,
    null,
    'CredentialsError',
    {},
    { name: 'CredentialsError', code: 'offline', outcome: 'notSent' },
    Object.assign(new Error('message'), { name: 'CredentialsError', code: 'x', outcome: 'y' }),
    chatty,
  ])('rejects %s', (value) => {
    expect(isCredentialsError(value)).toBe(false)
  })
})
