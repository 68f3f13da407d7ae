import { describe, expect, it } from 'vitest'
import { createCredentialsProxy, type GetProxyToken } from '../../src/server.js'
import { gateway, fault } from '../support/gateway.js'
import { openProxy, passwords, prefix } from '../support/openProxy.js'

const url = `https://shop.example${prefix}/password/change`
const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }

/** Sends a body that never ends to a proxy; resolves when the proxy has cancelled it. */
function cancelled(chunk: string): Promise<unknown> {
  const proxy = createCredentialsProxy({ tenant: 'myshop', timeout: 20, getToken: () => null })
  return new Promise((resolve) => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(chunk)),
      cancel: resolve,
    })
    // Node requires `duplex` for a body that is a stream.
    const init = { method: 'POST', headers, body, duplex: 'half' }
    void proxy(new Request(url, init))
  })
}

describe('a body that is not forwarded', () => {
  it.each([
    ['too slow', '{'],
    ['too long', ' '.repeat(70_000)],
  ])('is cancelled: %s', async (_, chunk) => {
    expect(await cancelled(chunk)).toBeUndefined()
  })

  it('is an error with a fix if a body parser has read it', async () => {
    const proxy = createCredentialsProxy({ tenant: 'myshop', getToken: () => 'token' })
    const request = new Request(url, { method: 'POST', headers, body: passwords })
    request.body?.getReader()
    const response = await proxy(request)
    expect([response.status, await response.json()]).toMatchObject([
      408,
      { message: expect.stringContaining('Mount the proxy before') },
    ])
  })
})

describe('a timeout of the proxy', () => {
  it('says that nothing was sent if the refresh does not end [NET-1, NET-2]', async () => {
    const getToken: GetProxyToken = (_, { rejectedToken }) =>
      rejectedToken === undefined ? 'old' : new Promise(() => {})
    const { send, requests } = await openProxy({ respond: gateway, getToken, timeout: 200 })
    expect(await send()).toMatchObject({ status: 424 })
    expect(requests).toHaveLength(1)
  })

  it('is not followed by a request [NET-2]', async () => {
    const sent: string[] = []
    let resolveToken = (_token: string) => {}
    const proxy = createCredentialsProxy({
      tenant: 'myshop',
      timeout: 20,
      // Ignores its signal.
      fetch: async (path) => {
        sent.push(path)
        return new Response(fault, { status: 401 })
      },
      getToken: () =>
        new Promise<string>((resolve) => {
          resolveToken = resolve
        }),
    })
    const response = await proxy(new Request(url, { method: 'POST', headers, body: passwords }))
    expect(response.status).toBe(424)
    resolveToken('late')
    await new Promise(setImmediate)
    expect(sent).toEqual([])
  })
})
