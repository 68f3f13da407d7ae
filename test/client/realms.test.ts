import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import {
  createAnonymousTokenProvider,
  createCredentialsClient,
  isCredentialsError,
  type Fetch,
} from '../../src/client.js'
import { failure } from '../support/changePassword.js'
import { failureOf } from '../support/failureOf.js'
import { confirm } from '../support/gateway.js'

/** Evaluates code in another realm, as Jest and iframes do: its `Object` and `Error` are not ours. */
const elsewhere = (code: string): unknown => runInNewContext(code)

const throwing = (error: unknown) => () => {
  throw error
}

const errorElsewhere = (code: string) =>
  elsewhere(`Object.assign(new Error('x'), {
    name: 'CredentialsError', code: '${code}', outcome: 'notSent', rejectedInputFields: [],
  })`)

describe('a value of another realm', () => {
  it('is accepted as a fetch error that proves that nothing was sent [ENV-2]', async () => {
    const error = elsewhere(`new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })`)
    expect(error).not.toBeInstanceOf(Error)
    expect(await failure({ fetch: throwing(error) })).toMatchObject({ code: 'offline', outcome: 'notSent' })
  })

  it('is accepted as a JSON body with an anonymous token [ENV-2]', async () => {
    const body = '{ access_token: "anonymous-token", refresh_token: "r", expires_in: 3599 }'
    const sent: unknown[] = []
    const fetch: Fetch = async (url, init) => {
      if (!url.includes('/customerlogin/')) {
        sent.push(new Headers(init.headers).get('Authorization'))
        return new Response(null, { status: 204 })
      }
      return Object.assign(Response.json({}), { json: async () => elsewhere(`(${body})`) })
    }
    const connection = { tenant: 'myshop', fetch }
    const getAnonymousToken = createAnonymousTokenProvider({ ...connection, clientId: 'c' })
    await confirm(
      createCredentialsClient({ ...connection, getToken: (_, context) => getAnonymousToken(context) }),
    )
    expect(sent).toEqual(['Bearer anonymous-token'])
  })

  it('is accepted as a CredentialsError of getToken [ENV-2]', async () => {
    const error = errorElsewhere('offline')
    expect(error).not.toBeInstanceOf(Error)
    expect(isCredentialsError(error)).toBe(true)
    const client = createCredentialsClient({ tenant: 'myshop', getToken: throwing(error) })
    expect(await failureOf(confirm(client))).toMatchObject({
      code: 'offline',
      operation: 'confirmEmailChange',
    })
  })

  it.each(['a string', undefined, null, 42])('is not required: fetch may throw %j', async (value) => {
    expect(await failure({ fetch: throwing(value) })).toMatchObject({ code: 'outcomeUnknown' })
  })
})
