import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/client.js'
import { client, failure, input } from '../support/changePassword.js'
import { failureOf } from '../support/failureOf.js'
import { startServer } from '../support/startServer.js'

const never = new Promise<never>(() => {})

/** A `fetch` that does not listen to its signal: what it is given, it sends. */
const deaf: Fetch = (url, init) => fetch(url, { ...init, signal: null })

describe('the timeout', () => {
  it('NET-1 ends the wait for headers', async () => {
    const { url, requests } = await startServer(() => never)
    expect(await failure({ baseUrl: url, timeout: 50 })).toMatchObject({ code: 'outcomeUnknown' })
    await requests[0]?.left
  })

  it('NET-1 ends the wait for the rest of a body', async () => {
    const { url, requests } = await startServer(() => ({ status: 400, body: '{', ending: 'nothing' }))
    expect(await failure({ baseUrl: url, timeout: 50 })).toMatchObject({ code: 'outcomeUnknown' })
    await requests[0]?.left
  })

  it('NET-1 ends a fetch that does not listen to its signal', async () => {
    expect(await failure({ fetch: () => never, timeout: 20 })).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('NET-2 sends nothing any more once it has told that nothing was sent', async () => {
    const { url, requests } = await startServer()
    let giveToken = (_token: string) => {}
    const token = new Promise<string>((resolve) => {
      giveToken = resolve
    })
    const late = client({ baseUrl: url, fetch: deaf, timeout: 20, getToken: () => token })
    expect(await failureOf(late.changePassword(input))).toMatchObject({
      code: 'tokenUnavailable',
      outcome: 'notSent',
    })
    giveToken('late')
    // One that is sent afterwards has arrived, so what was held back would have too.
    await client({ baseUrl: url, getToken: () => token }).requestPasswordReset({ email: 'a@b.cd' })
    expect(requests.map((request) => request.url)).toEqual(['/customer/myshop/password/reset'])
  })
})

describe('the signal of a caller', () => {
  it('NET-4 stops a call that is under way', async () => {
    const controller = new AbortController()
    const { url, requests } = await startServer(() => {
      controller.abort()
      return never
    })
    const call = client({ baseUrl: url }).changePassword(input, { signal: controller.signal })
    expect(await failureOf(call)).toMatchObject({ code: 'outcomeUnknown', outcome: 'unknown' })
    await requests[0]?.left
  })

  it('NET-4 stops a call that waits for its bearer', async () => {
    const controller = new AbortController()
    const { url, requests } = await startServer()
    const getToken = () => {
      controller.abort()
      return 'bearer'
    }
    const call = client({ baseUrl: url, fetch: deaf, getToken }).changePassword(input, {
      signal: controller.signal,
    })
    expect(await failureOf(call)).toMatchObject({ code: 'aborted', outcome: 'notSent' })
    expect(requests).toEqual([])
  })

  it('NET-4 stops a call before it starts', async () => {
    const { url, requests } = await startServer()
    const getToken = () => expect.fail('nobody needs a bearer any more')
    const signal = AbortSignal.abort()
    const call = client({ baseUrl: url, fetch: deaf, getToken }).changePassword(input, { signal })
    expect(await failureOf(call)).toMatchObject({ code: 'aborted', outcome: 'notSent' })
    expect(requests).toEqual([])
  })

  it('changes nothing once the answer is there', async () => {
    const controller = new AbortController()
    const { url } = await startServer()
    await client({ baseUrl: url }).changePassword(input, { signal: controller.signal })
    expect(() => controller.abort()).not.toThrow()
  })
})
