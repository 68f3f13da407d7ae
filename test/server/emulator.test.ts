import { beforeEach, describe, expect, it } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  type CredentialsClient,
  type CredentialsError,
  type Fetch,
} from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { createCredentialsProxy } from '../../src/server.js'
import { canSignIn } from '../support/canSignIn.js'
import { failureOf } from '../support/failureOf.js'
import { serveFetch } from '../support/serveFetch.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const newEmail = 'ada@lovelace.example'

/** A session of the storefront, found by the cookie of a request. */
interface Session {
  accessToken: string | null
}

/** Opens a client, a proxy and an emulator, all over HTTP, and a client that sends to the emulator itself. */
async function open() {
  const emulator = createEmulator()
  const service = await serveEmulator(emulator)
  const { tenant, clientId } = emulator
  const getAnonymousToken = createAnonymousTokenProvider({ tenant, clientId, baseUrl: service.url })
  const session: Session = { accessToken: emulator.createCustomerToken(email) }
  const proxyUrl = await serveFetch(
    createCredentialsProxy({
      tenant,
      baseUrl: service.url,
      getToken: (kind, { request, rejectedToken }) => {
        if (kind === 'anonymous') return getAnonymousToken({ rejectedToken })
        if (request.headers.get('Cookie') !== 'session=ada') return null
        if (rejectedToken && session.accessToken) session.accessToken = emulator.createCustomerToken(email)
        return session.accessToken
      },
    }),
  )
  /** As a browser does on a page of the proxy's origin. */
  const fromPage: Fetch = (path, init) => {
    const cookie = init.credentials === 'same-origin' ? { Cookie: 'session=ada' } : undefined
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...cookie, Origin: proxyUrl }
    return fetch(proxyUrl + path, { ...init, headers })
  }
  const proxied = { tenant, baseUrl: '/api/emporix', fetch: fromPage } as const
  const client = createCredentialsClient(proxied)
  const direct = createCredentialsClient({
    tenant,
    baseUrl: service.url,
    getToken: (kind, context) => (kind === 'anonymous' ? getAnonymousToken(context) : session.accessToken),
  })
  return { emulator, session, client, direct, proxied, close: service.close }
}

type Call = (client: CredentialsClient) => Promise<void>
type Prepare = (emulator: Emulator, session: Session) => unknown

const changePassword: Call = (client) =>
  client.changePassword({ currentPassword: password, newPassword: next })
const reset: Call = (client) => client.resetPassword({ token: 'unknown', password: next })

const failures: [name: string, call: Call, prepare?: Prepare][] = [
  ['a wrong password', (client) => client.changePassword({ currentPassword: 'x', newPassword: next })],
  ['a short password', (client) => client.changePassword({ currentPassword: password, newPassword: 'x' })],
  ['a wrong password for the email', (client) => client.changeEmail({ email, password: 'x', newEmail })],
  ['an email address in use', (client) => client.changeEmail({ email, password, newEmail: email })],
  ['an invalid reset link', reset],
  ['an invalid confirmation link', (client) => client.confirmEmailChange({ token: 'unknown' })],
  [
    'too many attempts',
    changePassword,
    ({ addFault }) => addFault({ response: { status: 429, headers: { 'Retry-After': '120' } } }),
  ],
  [
    'a page of a firewall',
    changePassword,
    ({ addFault }) => addFault({ response: { status: 403, body: '<html>' } }),
  ],
  ['a failing server', reset, ({ addFault }) => addFault({ response: { status: 503 } })],
  ['a lost response', changePassword, ({ addFault }) => addFault({ drop: 'afterCommit' })],
  [
    'a missing scope',
    (client) => client.changeEmail({ email, password, newEmail }),
    ({ createCustomerToken }, session) => (session.accessToken = createCustomerToken(email, 'other')),
  ],
]

describe('a client of a proxy in front of the emulator', () => {
  let app: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    app = await open()
    return app.close
  })

  const link = () => app.emulator.outbox.at(-1)?.token ?? ''

  it('changes a password', async () => {
    await changePassword(app.client)
    expect(await canSignIn(app.emulator, email, next)).toBe(true)
  })

  it('changes an email address', async () => {
    await app.client.changeEmail({ email, password, newEmail, syncContactEmail: true })
    await app.client.confirmEmailChange({ token: link() })
    expect(app.emulator.customers).toMatchObject([{ email: newEmail, contactEmail: newEmail }])
  })

  it('resets a password', async () => {
    await app.client.requestPasswordReset({ email, site: 'main' })
    await app.client.resetPassword({ token: link(), password: next })
    expect(await canSignIn(app.emulator, email, next)).toBe(true)
  })

  it('refreshes a rejected access token [SES-1]', async () => {
    app.emulator.revokeAccessTokens()
    await changePassword(app.client)
    await app.client.requestPasswordReset({ email })
    expect(app.emulator.outbox).toHaveLength(1)
  })

  it.each(failures)('has the error of a client without a proxy: %s', async (_, call, prepare) => {
    const of = async (client: CredentialsClient) => {
      app.emulator.reset()
      app.session.accessToken = app.emulator.createCustomerToken(email)
      // Requests the anonymous token, which a fault would reject too.
      await app.client.requestPasswordReset({ email })
      prepare?.(app.emulator, app.session)
      return facts(await failureOf(call(client)))
    }
    expect(await of(app.client)).toEqual(await of(app.direct))
  })

  it('does not learn about accounts and links if the proxy has another tenant [ENU-6]', async () => {
    const client = createCredentialsClient({ ...app.proxied, tenant: 'othershop' })
    const calls = [
      client.requestPasswordReset({ email }),
      client.confirmEmailChange({ token: 't' }),
      reset(client),
    ]
    const codes = await Promise.all(calls.map(async (call) => (await failureOf(call)).code))
    expect(codes).toEqual(['requestRejected', 'requestRejected', 'requestRejected'])
  })

  it('has a session that has expired [SES-1]', async () => {
    app.session.accessToken = null
    const missing = await failureOf(changePassword(app.direct))
    const proxied = await failureOf(changePassword(app.client))
    expect([missing.code, missing.outcome]).toEqual(['sessionExpired', 'rejected'])
    expect([proxied.code, proxied.outcome]).toEqual(['sessionExpired', 'rejected'])
  })
})

/** What the forms and the app see of an error; a lost response becomes a 504. */
function facts({ code, outcome, errorType, rejectedInputFields, retryAfterSeconds }: CredentialsError) {
  return {
    code,
    outcome,
    retryAfterSeconds,
    rejectedInputFields,
    ...(code !== 'outcomeUnknown' && { errorType }),
  }
}
