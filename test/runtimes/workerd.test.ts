import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { canSignIn } from '../support/canSignIn.js'
import { input, rejection } from '../support/gateway.js'
import { redirectToOtherOrigin } from '../support/redirectToOtherOrigin.js'
import { startServer } from '../support/startServer.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { email, password } = seedCustomer
const change = { currentPassword: password, newPassword: 'a quiet river at dawn' }

/** Bundles the worker with the built package. Requires `npm run build`, which `npm test` runs first. */
async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/test/runtimes/worker.js`],
    bundle: true,
    write: false,
    format: 'esm',
    // The project's own config resolves the package to its sources.
    tsconfigRaw: {},
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

describe('in workerd', () => {
  let workerd: Miniflare
  let url: URL
  beforeAll(async () => {
    // The oldest date with `cache: 'no-store'`, which the docs name.
    const compatibilityDate = '2024-11-11'
    workerd = new Miniflare({ modules: true, script: await bundleWorker(), compatibilityDate })
    url = await workerd.ready
  }, 60_000)
  afterAll(() => workerd.dispose())

  async function openEmulator() {
    const emulator = createEmulator()
    const { url: serviceUrl, close } = await serveEmulator(emulator)
    onTestFinished(close)
    return { emulator, serviceUrl, accessToken: emulator.createCustomerToken(email) }
  }

  /** Changes the password with a client in workerd. */
  async function changeInWorkerd(
    service: string,
    accessToken: string,
    body: object = change,
    timeout = 5000,
  ) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'X-Service': service },
      body: JSON.stringify({ accessToken, input: body, timeout }),
    })
    return response.json()
  }

  /** Sends a request to the proxy in workerd, as a form on a page of its origin. */
  const send = (
    service: string,
    cookie: string,
    headers: Record<string, string> = {},
    body: object = change,
  ) =>
    fetch(new URL('/api/emporix/customer/myshop/password/change', url), {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/json',
        Cookie: cookie,
        Origin: url.origin,
        'X-Service': service,
        ...headers,
      },
      body: JSON.stringify(body),
    })

  it('a client changes a password [ENV-3]', async () => {
    const { emulator, serviceUrl, accessToken } = await openEmulator()
    expect(await changeInWorkerd(serviceUrl, accessToken)).toEqual({ code: 'success' })
    expect(await canSignIn(emulator, email, change.newPassword)).toBe(true)
  })

  it('a client reports a wrong password [ENV-3]', async () => {
    const { serviceUrl, accessToken } = await openEmulator()
    expect(await changeInWorkerd(serviceUrl, accessToken, input)).toMatchObject({ code: 'wrongPassword' })
  })

  it('a client sends no password to the origin of a redirect, and names the redirect [ENV-3, SEC-8]', async () => {
    const { api, otherOrigin } = await redirectToOtherOrigin()
    expect(await changeInWorkerd(api, 'token')).toEqual({
      code: 'outcomeUnknown',
      message: expect.stringContaining('Redirects are not followed'),
    })
    expect(otherOrigin.requests).toEqual([])
  })

  it('a client has a timeout [ENV-3, NET-1]', async () => {
    const { url: service } = await startServer(() => new Promise<never>(() => {}))
    expect(await changeInWorkerd(service, 'token', change, 100)).toMatchObject({ code: 'outcomeUnknown' })
  })

  it('the proxy changes a password [ENV-3]', async () => {
    const { emulator, serviceUrl, accessToken } = await openEmulator()
    const response = await send(serviceUrl, `customer=${accessToken}`)
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(await canSignIn(emulator, email, change.newPassword)).toBe(true)
  })

  it('the proxy passes a wrong password on [ENV-3]', async () => {
    const { serviceUrl, accessToken } = await openEmulator()
    const response = await send(serviceUrl, `customer=${accessToken}`, {}, input)
    expect([response.status, await response.json()]).toMatchObject([401, { type: 'unauthorized' }])
  })

  it('the proxy rejects another site [ENV-3, SEC-16]', async () => {
    const { url: service, requests } = await startServer()
    const response = await send(service, 'customer=token', { Origin: 'https://evil.example' })
    expect(response.status).toBe(403)
    expect(requests).toEqual([])
  })

  it('the proxy sends no password to the origin of a redirect [ENV-3, SEC-8]', async () => {
    const { api, otherOrigin } = await redirectToOtherOrigin()
    const response = await send(api, 'customer=token')
    expect([response.status, await response.json()]).toMatchObject([502, { type: 'bad_gateway' }])
    expect(otherOrigin.requests).toEqual([])
  })

  it('the proxy shares a refresh between concurrent requests [ENV-3, SES-1]', async () => {
    const service = await startServer(async ({ url: path, headers }) => {
      if (headers.authorization === 'Bearer new') return {}
      if (path !== '/refresh') return rejection
      // Responds when the service has rejected all requests.
      while (service.requests.length < 6) await new Promise(setImmediate)
      return { status: 200, body: 'new' }
    })
    const responses = await Promise.all(Array.from({ length: 5 }, () => send(service.url, 'customer=old')))
    expect(responses.map(({ status }) => status)).toEqual(Array(5).fill(204))
  })
})
