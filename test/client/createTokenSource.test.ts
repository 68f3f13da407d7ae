import { describe, expect, it } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  CredentialsError,
  type GetToken,
} from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { authorizationOf, change, confirm, fault, gateway, rejection, type Call } from '../support/gateway.js'
import { serviceError } from '../support/serviceError.js'
import { startServer, type TestResponse } from '../support/startServer.js'

async function start(
  getToken: GetToken,
  respond: Parameters<typeof startServer>[0] = gateway,
  timeout = 2000,
) {
  const { url, requests } = await startServer(respond)
  const client = createCredentialsClient({ tenant: 'myshop', baseUrl: url, getToken, timeout })
  return { client, requests }
}

const refreshing: GetToken = (_, { rejectedToken }) => (rejectedToken === undefined ? 'old' : 'new')

/** A client whose requests are all rejected by the gateway within the same turn of the event loop. */
function rejectAll(newToken: string | null) {
  const sent: unknown[] = []
  const refreshes: unknown[] = []
  const client = createCredentialsClient({
    tenant: 'myshop',
    getToken: async (_, { rejectedToken }) => {
      if (rejectedToken === undefined) return 'old'
      refreshes.push(rejectedToken)
      // In the next turn every call has read its response.
      await new Promise(setImmediate)
      return newToken
    },
    fetch: async (_, { headers }) => {
      sent.push(new Headers(headers).get('Authorization'))
      return new Response(fault, { status: 401 })
    },
  })
  return { client, sent, refreshes }
}

describe('an access token that the gateway rejects', () => {
  it('is refreshed once, and the same body is sent once more [SES-1]', async () => {
    const asked: unknown[] = []
    const { client, requests } = await start((kind, context) => {
      asked.push([kind, context.rejectedToken])
      return refreshing(kind, context)
    })
    await change(client)
    expect(requests.map(authorizationOf)).toEqual(['Bearer old', 'Bearer new'])
    expect(requests[1]?.body).toEqual(requests[0]?.body)
    expect(asked).toEqual([
      ['customer', undefined],
      ['customer', 'old'],
    ])
  })

  it.each<[string, Call, string, string]>([
    ['a customer session', change, 'sessionExpired', 'rejected'],
    ['the anonymous access token', confirm, 'accessTokenUnavailable', 'notSent'],
  ])('ends %s if the second one is rejected too [SES-1]', async (_, call, code, outcome) => {
    const { client, requests } = await start(refreshing, () => rejection)
    expect(await failureOf(call(client))).toMatchObject({ code, outcome, status: 401 })
    expect(requests).toHaveLength(2)
  })

  it('is not sent again if getToken returns the same one [SES-1]', async () => {
    const { client, requests } = await start(() => 'old')
    expect(await failureOf(change(client))).toMatchObject({ code: 'sessionExpired' })
    expect(requests).toHaveLength(1)
  })

  it('ends the session if the customer has signed out [SES-1]', async () => {
    const { client, requests } = await start((_, { rejectedToken }) =>
      rejectedToken === undefined ? 'old' : null,
    )
    expect(await failureOf(change(client))).toMatchObject({ code: 'sessionExpired' })
    expect(requests).toHaveLength(1)
  })

  it('is refreshed once for all concurrent calls [SES-1]', async () => {
    const { client, sent, refreshes } = rejectAll('new')
    await Promise.all(Array.from({ length: 5 }, () => failureOf(change(client))))
    expect(sent).toEqual([...Array(5).fill('Bearer old'), ...Array(5).fill('Bearer new')])
    expect(refreshes).toHaveLength(1)
  })

  it('names the operation of each call in the error of a shared refresh', async () => {
    const { client, refreshes } = rejectAll(null)
    const email = { email: 'a@b.cd', password: 'p', newEmail: 'e@f.gh' }
    const errors = await Promise.all([failureOf(change(client)), failureOf(client.changeEmail(email))])
    expect(refreshes).toHaveLength(1)
    expect(errors.map(({ operation }) => operation)).toEqual(['changePassword', 'changeEmail'])
  })

  it('is refreshed again after a refresh that timed out', async () => {
    let refreshes = 0
    const getToken: GetToken = (_, { rejectedToken }) => {
      if (rejectedToken === undefined) return 'old'
      refreshes += 1
      return refreshes === 1 ? new Promise(() => {}) : 'new'
    }
    const { client } = await start(getToken, gateway, 100)
    expect(await failureOf(change(client))).toMatchObject({
      code: 'accessTokenUnavailable',
      outcome: 'notSent',
    })
    await expect(change(client)).resolves.toBeUndefined()
  })

  it.each([
    ['a wrong password', { status: 401, body: serviceError('unauthorized') }, 'wrongPassword'],
    ['a page', { status: 401, body: '<html>' }, 'requestRejected'],
    ['an empty 401', { status: 401 }, 'sessionExpired'],
    ['a 400 of the gateway', { status: 400, body: fault }, 'sessionExpired'],
    ['a 403 of the gateway', { status: 403, body: fault }, 'forbidden'],
    ['a 500 of the gateway', { status: 500, body: fault }, 'outcomeUnknown'],
  ] satisfies [string, TestResponse, string][])(
    'is not refreshed after %s [SES-2]',
    async (_, reply, code) => {
      const rejections: unknown[] = []
      const { client, requests } = await start(
        (__, { rejectedToken }) => {
          rejections.push(rejectedToken)
          return 'old'
        },
        () => reply,
      )
      expect(await failureOf(change(client))).toMatchObject({ code })
      expect([requests.length, rejections]).toEqual([1, [undefined]])
    },
  )
})

describe('the kind of an access token', () => {
  it.each<[string, Call, string]>([
    ['customer', change, 'sessionExpired'],
    ['anonymous', confirm, 'accessTokenUnavailable'],
  ])('stays %s for all requests of a call [SES-5, ONE-5]', async (kind, call, code) => {
    const kinds: string[] = []
    const { client } = await start(
      (kindOfCall) => {
        kinds.push(kindOfCall)
        return `token-${kinds.length}`
      },
      () => rejection,
    )
    expect(await failureOf(call(client))).toMatchObject({ code })
    expect(kinds).toEqual([kind, kind])
  })

  it.each<[string, string | null | undefined, Call, string, string]>([
    ['undefined', undefined, change, 'sessionExpired', 'rejected'],
    ['null', null, change, 'sessionExpired', 'rejected'],
    ['an empty string', '', change, 'sessionExpired', 'rejected'],
    ['undefined', undefined, confirm, 'accessTokenUnavailable', 'notSent'],
    ['null', null, confirm, 'accessTokenUnavailable', 'notSent'],
    ['an empty string', '', confirm, 'accessTokenUnavailable', 'notSent'],
  ])(
    'is not replaced by the other kind if getToken returns %s [SES-5]',
    async (_, token, call, code, outcome) => {
      const { client, requests } = await start(() => token)
      expect(await failureOf(call(client))).toMatchObject({ code, outcome, status: undefined })
      expect(requests).toEqual([])
    },
  )
})

describe('an access token that no header can carry', () => {
  it.each([
    'canary\r\nX-Header: b',
    'canary\n',
    '\ncanary',
    'canary\0',
    'canary-ü',
    'canary-☃',
    'Bearer canary',
    'canary canary',
    '"canary"',
    'canary,canary',
  ])('is rejected with a constant message: %j [INJ-4]', async (token) => {
    const { client, requests } = await start(() => token)
    const error = await failureOf(change(client))
    expect(error).toMatchObject({ code: 'accessTokenUnavailable', outcome: 'notSent' })
    expect(error.message).toBe(
      "getToken('customer') returned an invalid access token, so changePassword was not sent. Return only the customer access token, as a string.",
    )
    expect(requests).toEqual([])
  })

  it('is rejected after a refresh too [INJ-4]', async () => {
    const { client, requests } = await start((_, { rejectedToken }) =>
      rejectedToken === undefined ? 'old' : 'new\r\nX: y',
    )
    expect(await failureOf(change(client))).toMatchObject({ code: 'accessTokenUnavailable' })
    expect(requests).toHaveLength(1)
  })

  it.each(['aZ09-._~+/', 'e30.e30.c2ln', 'YQ=='])('does not include %s', async (token) => {
    const { client, requests } = await start(() => token)
    await change(client)
    expect(requests.map(authorizationOf)).toEqual([`Bearer ${token}`])
  })
})

describe('a getToken that throws', () => {
  it.each([
    ['synchronously', () => failing()],
    ['asynchronously', async () => failing()],
  ])('sends nothing if it throws %s', async (_, getToken) => {
    const { client, requests } = await start(getToken)
    expect(await failureOf(change(client))).toMatchObject({
      code: 'accessTokenUnavailable',
      outcome: 'notSent',
      operation: 'changePassword',
    })
    expect(requests).toEqual([])
  })

  it('passes on the error of createAnonymousTokenProvider', async () => {
    const { url, close } = await startServer()
    close()
    const tokens = createAnonymousTokenProvider({ tenant: 'myshop', clientId: 'c', baseUrl: url })
    const { client } = await start((_, context) => tokens(context))
    expect(await failureOf(confirm(client))).toMatchObject({
      code: 'offline',
      operation: 'confirmEmailChange',
    })
  })

  it.each(['outcomeUnknown', 'forbidden', 'wrongPassword', 'accountNotFound'] as const)(
    'does not pass on the %s of another request of the app [NET-2, ENU-2]',
    async (code) => {
      const { client, requests } = await start(() => {
        throw new CredentialsError(code, 'another request of the app', { status: 403 })
      })
      expect(await failureOf(change(client))).toMatchObject({
        code: 'accessTokenUnavailable',
        status: undefined,
      })
      expect(requests).toEqual([])
    },
  )
})

function failing(): never {
  throw new Error('no session')
}
