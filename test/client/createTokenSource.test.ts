import { describe, expect, it } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  CredentialsError,
  type GetToken,
} from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { bearerOf, change, confirm, fault, gateway, refused, type Call } from '../support/gateway.js'
import { startServer, type Reply } from '../support/startServer.js'

async function start(
  getToken: GetToken,
  answer: Parameters<typeof startServer>[0] = gateway,
  timeout = 2000,
) {
  const { url, requests } = await startServer(answer)
  const client = createCredentialsClient({ tenant: 'myshop', baseUrl: url, getToken, timeout })
  return { client, requests }
}

const renewing: GetToken = (_, { rejected }) => (rejected === undefined ? 'old' : 'new')

/** A gateway in memory that refuses everything: all that is sent in one turn of the loop is refused in it too. */
function atOnce(renewed: string | null) {
  const bearers: unknown[] = []
  const renewals: unknown[] = []
  const client = createCredentialsClient({
    tenant: 'myshop',
    getToken: async (_, { rejected }) => {
      if (rejected === undefined) return 'old'
      renewals.push(rejected)
      // By the next turn, every call has read its answer.
      await new Promise(setImmediate)
      return renewed
    },
    fetch: async (_, { headers }) => {
      bearers.push(new Headers(headers).get('Authorization'))
      return new Response(fault, { status: 401 })
    },
  })
  return { client, bearers, renewals }
}

describe('a bearer that the gateway refused', () => {
  it('SES-1 is renewed once, and the same bytes are sent once more', async () => {
    const asked: unknown[] = []
    const { client, requests } = await start((kind, context) => {
      asked.push([kind, context.rejected])
      return renewing(kind, context)
    })
    await change(client)
    expect(requests.map(bearerOf)).toEqual(['Bearer old', 'Bearer new'])
    expect(requests[1]?.body).toEqual(requests[0]?.body)
    expect(asked).toEqual([
      ['customer', undefined],
      ['customer', 'old'],
    ])
  })

  it.each<[string, Call, string, string]>([
    ['the session of a customer', change, 'sessionExpired', 'rejected'],
    ['the anonymous bearer', confirm, 'tokenUnavailable', 'notSent'],
  ])('SES-1 ends %s where the second is refused too', async (_, call, code, outcome) => {
    const { client, requests } = await start(renewing, () => refused)
    expect(await failureOf(call(client))).toMatchObject({ code, outcome, status: 401 })
    expect(requests).toHaveLength(2)
  })

  it('SES-1 is not sent again where no other one comes', async () => {
    const { client, requests } = await start(() => 'old')
    expect(await failureOf(change(client))).toMatchObject({ code: 'sessionExpired' })
    expect(requests).toHaveLength(1)
  })

  it('ends the session where the customer has signed out meanwhile', async () => {
    const { client, requests } = await start((_, { rejected }) => (rejected === undefined ? 'old' : null))
    expect(await failureOf(change(client))).toMatchObject({ code: 'sessionExpired' })
    expect(requests).toHaveLength(1)
  })

  it('SES-1 is renewed once for all calls that it stops at the same time', async () => {
    const { client, bearers, renewals } = atOnce('new')
    await Promise.all(Array.from({ length: 5 }, () => failureOf(change(client))))
    expect(bearers).toEqual([...Array(5).fill('Bearer old'), ...Array(5).fill('Bearer new')])
    expect(renewals).toHaveLength(1)
  })

  it('names the operation of each call that one renewal stops', async () => {
    const { client, renewals } = atOnce(null)
    const email = { email: 'a@b.cd', password: 'p', newEmail: 'e@f.gh' }
    const errors = await Promise.all([failureOf(change(client)), failureOf(client.changeEmail(email))])
    expect(renewals).toHaveLength(1)
    expect(errors.map(({ operation }) => operation)).toEqual(['changePassword', 'changeEmail'])
  })

  it('is asked for anew after a renewal that never came', async () => {
    let renewals = 0
    const getToken: GetToken = (_, { rejected }) => {
      if (rejected === undefined) return 'old'
      renewals += 1
      return renewals === 1 ? new Promise(() => {}) : 'new'
    }
    const { client } = await start(getToken, gateway, 100)
    expect(await failureOf(change(client))).toMatchObject({ code: 'tokenUnavailable', outcome: 'notSent' })
    await expect(change(client)).resolves.toBeUndefined()
  })

  it.each([
    ['a wrong password', { status: 401, body: '{"status":401,"type":"unauthorized"}' }, 'wrongPassword'],
    ['a page', { status: 401, body: '<html>' }, 'wrongPassword'],
    ['nothing said', { status: 401 }, 'sessionExpired'],
    ['a 400 of the gateway', { status: 400, body: fault }, 'sessionExpired'],
    ['a 403 of the gateway', { status: 403, body: fault }, 'forbidden'],
    ['a 500 of the gateway', { status: 500, body: fault }, 'outcomeUnknown'],
  ] satisfies [string, Reply, string][])('SES-2 is not it: %s', async (_, reply, code) => {
    const rejections: unknown[] = []
    const { client, requests } = await start(
      (__, { rejected }) => {
        rejections.push(rejected)
        return 'old'
      },
      () => reply,
    )
    expect(await failureOf(change(client))).toMatchObject({ code })
    expect([requests.length, rejections]).toEqual([1, [undefined]])
  })
})

describe('the kind of a bearer', () => {
  it.each<[string, Call, string]>([
    ['customer', change, 'sessionExpired'],
    ['anonymous', confirm, 'tokenUnavailable'],
  ])('SES-5 ONE-5 is %s throughout', async (kind, call, code) => {
    const kinds: string[] = []
    const { client } = await start(
      (asked) => {
        kinds.push(asked)
        return `bearer-${kinds.length}`
      },
      () => refused,
    )
    expect(await failureOf(call(client))).toMatchObject({ code })
    expect(kinds).toEqual([kind, kind])
  })

  it.each<[string, string | null | undefined, Call, string, string]>([
    ['undefined', undefined, change, 'sessionExpired', 'rejected'],
    ['null', null, change, 'sessionExpired', 'rejected'],
    ['an empty text', '', change, 'sessionExpired', 'rejected'],
    ['undefined', undefined, confirm, 'tokenUnavailable', 'notSent'],
    ['null', null, confirm, 'tokenUnavailable', 'notSent'],
    ['an empty text', '', confirm, 'tokenUnavailable', 'notSent'],
  ])('SES-5 is not guessed from %s', async (_, token, call, code, outcome) => {
    const { client, requests } = await start(() => token)
    expect(await failureOf(call(client))).toMatchObject({ code, outcome, status: undefined })
    expect(requests).toEqual([])
  })
})

describe('a bearer that no header can carry', () => {
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
  ])('INJ-4 is refused in constant words: %j', async (token) => {
    const { client, requests } = await start(() => token)
    const error = await failureOf(change(client))
    expect(error).toMatchObject({ code: 'tokenUnavailable', outcome: 'notSent' })
    expect(error.message).toBe(
      "getToken('customer') gave what is no bearer, so changePassword was not sent. Return the customer access token alone, as a string.",
    )
    expect(requests).toEqual([])
  })

  it('INJ-4 is refused as a renewed one too', async () => {
    const { client, requests } = await start((_, { rejected }) =>
      rejected === undefined ? 'old' : 'new\r\nX: y',
    )
    expect(await failureOf(change(client))).toMatchObject({ code: 'tokenUnavailable' })
    expect(requests).toHaveLength(1)
  })

  it.each(['aZ09-._~+/', 'e30.e30.c2ln', 'YQ=='])('is not %s', async (token) => {
    const { client, requests } = await start(() => token)
    await change(client)
    expect(requests.map(bearerOf)).toEqual([`Bearer ${token}`])
  })
})

describe('a getToken that throws', () => {
  it.each([
    ['at once', () => failing()],
    ['later', async () => failing()],
  ])('sends nothing: %s', async (_, getToken) => {
    const { client, requests } = await start(getToken)
    expect(await failureOf(change(client))).toMatchObject({
      code: 'tokenUnavailable',
      outcome: 'notSent',
      operation: 'changePassword',
    })
    expect(requests).toEqual([])
  })

  it('tells what createAnonymousTokenProvider found out', async () => {
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
    'NET-2 ENU-2 does not tell of another call of the shop, which ended with %s',
    async (code) => {
      const { client, requests } = await start(() => {
        throw new CredentialsError(code, 'another call of the shop', { status: 403 })
      })
      expect(await failureOf(change(client))).toMatchObject({ code: 'tokenUnavailable', status: undefined })
      expect(requests).toEqual([])
    },
  )
})

function failing(): never {
  throw new Error('no session')
}
