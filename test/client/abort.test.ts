import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/client.js'
import { client, failure, input } from '../support/changePassword.js'
import { failureOf } from '../support/failureOf.js'
import { startServer } from '../support/startServer.js'

const never = new Promise<never>(() => {})

/** A `fetch` that ignores its signal and always sends. */
const withoutSignal: Fetch = (url, init) => fetch(url, { ...init, signal: null })

describe('timeout', () => {
  it('covers the response headers [NET-1]', async () => {
    const { url, requests } = await startServer(() => never)
    expect(await failure({ baseUrl: url, timeout: 50 })).toMatchObject({ code: 'outcomeUnknown' })
    await requests[0]?.closed
  })

  it('covers the response body [NET-1]', async () => {
    const { url, requests } = await startServer(() => ({ status: 400, body: '{', ending: 'nothing' }))
    expect(await failure({ baseUrl: url, timeout: 50 })).toMatchObject({ code: 'outcomeUnknown' })
    await requests[0]?.closed
  })

  it('covers a fetch that ignores its signal [NET-1]', async () => {
    expect(await failure({ fetch: () => never, timeout: 20 })).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('sends nothing after the call was reported as not sent [NET-2]', async () => {
    const { url, requests } = await startServer()
    let resolveToken = (_token: string) => {}
    const token = new Promise<string>((resolve) => {
      resolveToken = resolve
    })
    const late = client({ baseUrl: url, fetch: withoutSignal, timeout: 20, getToken: () => token })
    expect(await failureOf(late.changePassword(input))).toMatchObject({
      code: 'accessTokenUnavailable',
      outcome: 'notSent',
    })
    resolveToken('late')
    // A later request has arrived, so the held-back one would have arrived too.
    await client({ baseUrl: url, getToken: () => token }).requestPasswordReset({ email: 'a@b.cd' })
    expect(requests.map((request) => request.url)).toEqual(['/customer/myshop/password/reset'])
  })
})

describe('signal', () => {
  it('aborts a pending request [NET-4]', async () => {
    const controller = new AbortController()
    const { url, requests } = await startServer(() => {
      controller.abort()
      return never
    })
    const call = client({ baseUrl: url }).changePassword(input, { signal: controller.signal })
    expect(await failureOf(call)).toMatchObject({ code: 'outcomeUnknown', outcome: 'unknown' })
    await requests[0]?.closed
  })

  it('aborts a call that waits for its access token [NET-4]', async () => {
    const controller = new AbortController()
    const { url, requests } = await startServer()
    const getToken = () => {
      controller.abort()
      return 'token'
    }
    const call = client({ baseUrl: url, fetch: withoutSignal, getToken }).changePassword(input, {
      signal: controller.signal,
    })
    expect(await failureOf(call)).toMatchObject({ code: 'abortedBeforeSend', outcome: 'notSent' })
    expect(requests).toEqual([])
  })

  it('aborts a call before it starts [NET-4]', async () => {
    const { url, requests } = await startServer()
    const getToken = () => expect.fail('getToken was called after the abort')
    const signal = AbortSignal.abort()
    const call = client({ baseUrl: url, fetch: withoutSignal, getToken }).changePassword(input, { signal })
    expect(await failureOf(call)).toMatchObject({ code: 'abortedBeforeSend', outcome: 'notSent' })
    expect(requests).toEqual([])
  })

  it('changes nothing after the response', async () => {
    const controller = new AbortController()
    const { url } = await startServer()
    await client({ baseUrl: url }).changePassword(input, { signal: controller.signal })
    expect(() => controller.abort()).not.toThrow()
  })
})
