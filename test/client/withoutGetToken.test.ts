import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type CredentialsClientOptions, type Fetch } from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { change, confirm, fault, type Call } from '../support/gateway.js'
import { serviceError } from '../support/serviceError.js'

/** A client of a proxy on the page's own origin, which responds with `response`. */
function ofProxy(response: () => Response = () => new Response(null, { status: 204 })) {
  const inits: RequestInit[] = []
  const fetch: Fetch = async (_, init) => {
    inits.push(init)
    return response()
  }
  const proxied = { tenant: 'myshop', baseUrl: '/api/emporix', fetch } as const
  return { client: createCredentialsClient(proxied), inits, proxied }
}

/** The message of the error that the options cause, as in an app without TypeScript. */
function messageFor(options: object): unknown {
  try {
    return Reflect.apply(createCredentialsClient, undefined, [{ tenant: 'myshop', ...options }])
  } catch (error) {
    return error
  }
}

describe('a client without getToken', () => {
  it('sends no Authorization header, and the cookies of its own origin [SEC-8]', async () => {
    const { client, inits } = ofProxy()
    await change(client)
    expect(inits[0]?.headers).toEqual({ Accept: 'application/json', 'Content-Type': 'application/json' })
    expect(inits[0]?.credentials).toBe('same-origin')
  })

  it('sends no cookies if it has getToken [SEC-8]', async () => {
    const { proxied, inits } = ofProxy()
    await change(createCredentialsClient({ ...proxied, getToken: () => 'token' }))
    expect(inits[0]?.headers).toMatchObject({ Authorization: 'Bearer token' })
    expect(inits[0]?.credentials).toBe('omit')
  })

  it.each<[string, Call, string, string]>([
    ['an expired session', change, 'sessionExpired', 'rejected'],
    ['a missing anonymous access token', confirm, 'accessTokenUnavailable', 'notSent'],
  ])('reports a 401 of the gateway as %s [SES-1]', async (_, call, code, outcome) => {
    const { client, inits } = ofProxy(() => new Response(fault, { status: 401 }))
    expect(await failureOf(call(client))).toMatchObject({ code, outcome, status: 401 })
    expect(inits).toHaveLength(1)
  })

  it.each([change, confirm])('reports a 424 of the proxy as not sent [NET-2]', async (call) => {
    const { client } = ofProxy(() => new Response(serviceError('token_unavailable'), { status: 424 }))
    expect(await failureOf(call(client))).toMatchObject({
      code: 'accessTokenUnavailable',
      outcome: 'notSent',
    })
  })

  it.each([
    {},
    { baseUrl: 'https://shop.example/api' },
    { baseUrl: 'http://localhost:4010' },
    { baseUrl: '/api', getToken: null },
    { baseUrl: '/api', getToken: 'token' },
  ])('is an error of the developer with %j', (options) => {
    expect(messageFor(options)).toMatchObject({
      code: 'invalidConfiguration',
      message: expect.stringMatching(
        /^getToken is missing\. .+ Pass .+ a path such as '\/api\/emporix' as baseUrl/,
      ),
    })
  })

  it('accepts the root of its own origin', () => {
    expect(messageFor({ baseUrl: '/' })).toHaveProperty('changePassword')
  })

  it('compiles only with a path as baseUrl', () => {
    const accepted: CredentialsClientOptions[] = [
      { tenant: 'myshop', baseUrl: '/api/emporix' },
      { tenant: 'myshop', getToken: () => null },
      { tenant: 'myshop', baseUrl: 'https://api.example', getToken: () => null },
      // @ts-expect-error -- neither getToken nor baseUrl
      { tenant: 'myshop' },
      // @ts-expect-error -- the URL of another origin
      { tenant: 'myshop', baseUrl: 'https://api.example' },
      // @ts-expect-error -- undefined is the URL of the service
      { tenant: 'myshop', baseUrl: undefined },
    ]
    expect(accepted).toHaveLength(6)
  })
})
