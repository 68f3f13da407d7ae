import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { POST } from '../../stories/recipes/proxy.js'
import { app } from '../../stories/recipes/proxyHono.js'
import { listener } from '../../stories/recipes/proxyNode.js'
import { action } from '../../stories/recipes/proxyReactRouter.js'
import worker from '../../stories/recipes/proxyWorker.js'
import { sessions } from '../../stories/recipes/serverSession.js'
import { canSignIn } from '../support/canSignIn.js'
import { sendRequest } from '../emulator/sendRequest.js'
import { sendRaw } from '../support/serveFetch.js'

const { email, password } = seedCustomer
const newPassword = 'a quiet river at dawn'
const prefix = '/api/emporix/customer/myshop'
const headers = {
  'Content-Type': 'application/json',
  Cookie: 'theme=dark; session=ada',
  'Sec-Fetch-Site': 'same-origin',
}

let emulator: Emulator
beforeEach(async () => {
  emulator = createEmulator({ clientId: 'storefront-client-id' })
  vi.stubGlobal('fetch', emulator.fetch)
  const { body } = await sendRequest(emulator, 'myshop/login', emulator.createAnonymousToken(), {
    email,
    password,
  })
  sessions.set('ada', { accessToken: body.access_token, refreshToken: body.refresh_token })
})
afterEach(() => {
  vi.unstubAllGlobals()
  sessions.clear()
})

/** Posts to a handler of the web platform; returns the status. */
async function post(handle: (request: Request) => Response | Promise<Response>, end: string, input: object) {
  const body = JSON.stringify(input)
  const url = `https://shop.example${prefix}/${end}`
  return (await handle(new Request(url, { method: 'POST', headers, body }))).status
}

const change = { currentPassword: password, newPassword }

describe('the proxy recipe', () => {
  it.each<[string, (request: Request) => Response | Promise<Response>]>([
    ['Next.js', POST],
    ['React Router', (request) => action({ request })],
    ['Hono', (request) => app.fetch(request)],
    ['Cloudflare Workers', (request) => worker.fetch(request)],
  ])('works in %s', async (_, handle) => {
    expect(await post(handle, 'password/change', change)).toBe(204)
    expect(await canSignIn(emulator, email, newPassword)).toBe(true)
    expect(await post(handle, 'password/reset', { email })).toBe(204)
    expect(emulator.outbox).toHaveLength(1)
  })

  it('works in Express', async () => {
    const server = createServer(listener).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
    const request = { path: `${prefix}/password/change`, headers, body: JSON.stringify(change) }
    expect(await sendRaw(`http://127.0.0.1:${address.port}`, request)).toMatchObject({ status: 204 })
    expect(await canSignIn(emulator, email, newPassword)).toBe(true)
  })

  it('refreshes the session once after the gateway rejected its token', async () => {
    emulator.revokeAccessTokens()
    const statuses = await Promise.all([
      post(POST, 'password/change', { ...change, currentPassword: 'wrong' }),
      post(POST, 'password/change', { ...change, currentPassword: 'wrong' }),
    ])
    expect(statuses).toEqual([401, 401])
    expect(await post(POST, 'password/change', change)).toBe(204)
  })

  it('has no session after Emporix rejected the refresh token', async () => {
    sessions.set('ada', { accessToken: 'revoked', refreshToken: 'expired' })
    expect(await post(POST, 'password/change', change)).toBe(401)
    expect(sessions.get('ada')).toEqual({ accessToken: '', refreshToken: '' })
  })
})
