import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { POST } from '../../stories/recipes/proxyNext.js'
import { app } from '../../stories/recipes/proxyHono.js'
import { listener } from '../../stories/recipes/proxyNode.js'
import { action } from '../../stories/recipes/proxyReactRouter.js'
import worker from '../../stories/recipes/proxyWorker.js'
import { signIn } from '../../stories/recipes/customerTokens.js'
import { saveSession } from '../../stories/recipes/serverSession.js'
import { canSignIn } from '../support/canSignIn.js'
import { sendRaw } from '../support/serveFetch.js'

const { email, password } = seedCustomer
const newPassword = 'a quiet river at dawn'
const prefix = '/api/emporix/customer/myshop'

vi.hoisted(() => {
  process.env.SESSION_SECRET = 'a secret of the tests with 32 characters'
})

let emulator: Emulator
let headers: Record<string, string>
beforeEach(async () => {
  emulator = createEmulator({ clientId: 'storefront-client-id' })
  vi.stubGlobal('fetch', emulator.fetch)
  const tokens = await signIn(email, password)
  if (!tokens) throw new Error('The emulator rejected the customer.')
  const session = await saveSession(new Request('https://shop.example'), tokens)
  headers = {
    'Content-Type': 'application/json',
    Cookie: `theme=dark; ${session.get('Set-Cookie')?.split(';')[0]}`,
    'Sec-Fetch-Site': 'same-origin',
  }
})
afterEach(() => vi.unstubAllGlobals())

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
})
