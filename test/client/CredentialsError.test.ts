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
import { startServer, type Received, type Reply } from '../support/startServer.js'

const calls: ((client: CredentialsClient) => Promise<void>)[] = [
  (client) => client.changeEmail({ email: 'canary@a.bc', password: 'canary-p', newEmail: 'canary@d.ef' }),
  (client) => client.confirmEmailChange({ token: 'canary-token' }),
  (client) => client.requestPasswordReset({ email: 'canary@a.bc', site: 'canary-site' }),
  (client) => client.resetPassword({ token: 'canary-token', password: 'canary-p' }),
  (client) => client.changePassword({ currentPassword: 'canary-c', newPassword: 'canary-n' }),
]

/** The errors of all five calls, spelt out. */
async function errors(options: Partial<CredentialsClientOptions>): Promise<string> {
  const client = createCredentialsClient({ tenant: 'myshop', getToken: () => 'canary-bearer', ...options })
  const found = await Promise.all(calls.map((call) => failureOf(call(client))))
  return found.map(inspectAll).join('\n')
}

/** Quotes all that was sent, wherever an answer has room for words. */
function quote({ body, headers }: Received, status: number): Reply {
  const words = `${body.toString()} ${headers.authorization}`
  const details = [{ field: words, type: words, message: words, moreInfo: words }]
  const fault = { faultstring: words, detail: { errorcode: words } }
  const answer = { status, type: words, message: words, moreInfo: words, details }
  return { status, body: JSON.stringify(status === 401 ? { fault } : answer) }
}

const throwing = (error: unknown) => () => {
  throw error
}

const chatty = Object.assign(new TypeError('canary-message', { cause: { url: 'https://x?canary' } }), {
  config: { headers: { Authorization: 'canary-bearer' } },
  toJSON: () => 'canary-json',
})

afterEach(() => void vi.restoreAllMocks())

describe('CredentialsError', () => {
  it.each([400, 401, 403, 404, 409, 422, 429, 500])(
    'SEC-5 MAL-6 shows nothing of what a %i quotes',
    async (status) => {
      const { url } = await startServer((request) => quote(request, status))
      expect(await errors({ baseUrl: url })).not.toContain('canary')
    },
  )

  it('SEC-5 shows nothing of a lost answer', async () => {
    const { url } = await startServer(() => 'drop')
    expect(await errors({ baseUrl: url })).not.toContain('canary')
  })

  it('SEC-5 shows nothing of where it could not go', async () => {
    const { url, close } = await startServer()
    close()
    expect(await errors({ baseUrl: `${url}/canary` })).not.toContain('canary')
  })

  it('SEC-5 shows nothing of a call that was given up', async () => {
    expect(await errors({ fetch: () => new Promise(() => {}), timeout: 20 })).not.toContain('canary')
  })

  it.each<[string, Partial<CredentialsClientOptions>]>([
    ['fetch', { fetch: throwing(chatty) }],
    ['getToken', { getToken: throwing(chatty) }],
    ['getToken, which throws a text', { getToken: throwing('canary-text') }],
    ['getToken, which gives what no header carries', { getToken: () => 'canary\r\ncanary: ☃' }],
  ])('SEC-5 shows nothing of the error of %s', async (_, options) => {
    expect(await errors(options)).not.toContain('canary')
  })

  it('SEC-5 shows nothing of the error of mapErrorCode', async () => {
    const { url } = await startServer((request) => quote(request, 400))
    expect(await errors({ baseUrl: url, mapErrorCode: throwing(chatty) })).not.toContain('canary')
  })

  it('SEC-6 comes without a word on the console', async () => {
    const methods = ['debug', 'error', 'info', 'log', 'warn'] as const
    const spies = methods.map((method) => vi.spyOn(console, method).mockReturnValue())
    const { url } = await startServer((request) => quote(request, 401))
    await errors({ baseUrl: url })
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
  })

  it('keeps its facts when it is copied as JSON', async () => {
    const facts = {
      operation: 'changePassword',
      status: 429,
      type: 'limit',
      fields: ['a'],
      retryAfterSeconds: 9,
    } as const
    expect(JSON.parse(JSON.stringify(new CredentialsError('tooManyAttempts', 'words', facts)))).toEqual({
      name: 'CredentialsError',
      code: 'tooManyAttempts',
      outcome: 'rejected',
      ...facts,
    })
  })
})

describe('inspectAll', () => {
  it.each([
    ['a message', new Error('canary')],
    ['a cause', new Error('x', { cause: { deep: { token: 'canary' } } })],
    ['a hidden property', Object.defineProperty(new Error('x'), 'config', { value: 'canary' })],
    ['a text of its own', Object.assign(new Error('x'), { toString: () => 'canary' })],
    ['a JSON of its own', Object.assign(new Error('x'), { toJSON: () => 'canary' })],
  ])('finds %s', (_, error) => {
    expect(inspectAll(error)).toContain('canary')
  })
})

describe('isCredentialsError', () => {
  it('knows its own', () => {
    expect(isCredentialsError(new CredentialsError('offline', 'words'))).toBe(true)
  })

  it('knows one of another copy of the package', () => {
    const other = Object.assign(new Error('words'), {
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
    { name: 'CredentialsError', code: 'x', outcome: 'y' },
    chatty,
  ])('knows that %s is none', (value) => {
    expect(isCredentialsError(value)).toBe(false)
  })
})
