import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { sendRequest } from './sendRequest.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function start(links = {}) {
  const emulator = createEmulator({ emailLinkPrefixes: links })
  const { url, close } = await serveEmulator(emulator)
  closers.push(close)
  const requestReset = () =>
    sendRequest(emulator, 'myshop/password/reset', emulator.createAnonymousToken(), {
      email: seedCustomer.email,
    })
  return { emulator, url, requestReset }
}

/** Starts a request with full control over its headers and body. */
function open(url: string, options: RequestOptions) {
  const request = httpRequest(url, options)
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject)
  })
  return { request, response }
}

describe('serveEmulator', () => {
  it('lets a page of another origin send an access token, JSON and tracing headers [EMU-4]', async () => {
    const { url } = await start()
    const { status, headers } = await fetch(`${url}/customer/myshop/password/reset`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://shop.localhost:3000' },
    })
    expect(status).toBe(204)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('http://shop.localhost:3000')
    expect(headers.get('Access-Control-Allow-Headers')?.split(', ')).toEqual(
      expect.arrayContaining([
        'Authorization',
        'Content-Type',
        'traceparent',
        'tracestate',
        'sentry-trace',
        'baggage',
      ]),
    )
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(headers.get('Access-Control-Max-Age')).toMatch(/^\d+$/)
  })

  it('lets a page of another origin read an error', async () => {
    const { url } = await start()
    const { status, headers } = await fetch(`${url}/customer/myshop/validateauthtoken`, {
      headers: { Origin: 'http://a' },
    })
    expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([401, 'http://a'])
  })

  it('responds below a path [EMU-4]', async () => {
    const { emulator, url } = await start()
    const { status } = await fetch(`${url}/api/emporix/customer/myshop/validateauthtoken`, {
      headers: { Authorization: `Bearer ${emulator.createCustomerToken(seedCustomer.email)}` },
    })
    expect(status).toBe(200)
  })

  it.each(['localhost', 'LOCALHOST:80', 'shop.localhost:3000', '127.0.0.1:4010', '127.8.0.9', '[::1]:1'])(
    'accepts the Host %s [EMU-4]',
    async (host) => {
      const { url } = await start()
      const { request, response } = open(url, { headers: { host } })
      request.end()
      expect((await response).resume().statusCode).toBe(200)
    },
  )

  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'evillocalhost',
    'localhost.evil.example',
    '192.168.0.2',
    '[::2]',
  ])('rejects the Host %s [EMU-4]', async (host) => {
    const { url } = await start()
    for (const method of ['GET', 'OPTIONS']) {
      const { request, response } = open(url, { method, headers: { host } })
      request.end()
      const { statusCode, headers } = (await response).resume()
      expect([statusCode, headers['access-control-allow-origin']]).toEqual([403, undefined])
    }
  })

  it('says how to fix a rejected Host', async () => {
    const { url } = await start()
    const { request, response } = open(url, { headers: { host: 'evil.example' } })
    request.end()
    expect((await (await response).toArray()).join('')).toMatch(/DNS rebinding.+Use localhost.+changeOrigin/)
  })

  it('responds 413 before it has read a body of more than 64 KiB [EMU-4]', async () => {
    const { url } = await start()
    const { request, response } = open(`${url}/customer/myshop/login`, { method: 'POST' })
    request.write('a'.repeat(64 * 1024 + 1))
    const { statusCode, headers } = (await response).resume()
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([413, '*'])
    request.destroy()
  })

  it('lets a client send all of a body that is too large [EMU-4]', async () => {
    const { url } = await start()
    const { request, response } = open(`${url}/customer/myshop/login`, { method: 'POST' })
    await new Promise<void>((resolve) => request.end(Buffer.alloc(64 * 1024 * 1024), resolve))
    expect((await response).resume().statusCode).toBe(413)
  })

  it('accepts a body of 64 KiB [EMU-4]', async () => {
    const { url } = await start()
    const body = 'a'.repeat(64 * 1024)
    expect((await fetch(`${url}/customer/myshop/login`, { method: 'POST', body })).status).toBe(401)
  })

  it('escapes the emails that it shows at its root', async () => {
    const { url, requestReset } = await start({ passwordReset: 'https://shop/"><script>&token=' })
    await requestReset()
    const response = await fetch(`${url}/`)
    const page = await response.text()
    expect(page).toContain(seedCustomer.email)
    expect(page).toContain('href="https://shop/&#34;&#62;&#60;script&#62;&#38;token=')
    expect(page.match(/<script/g)).toHaveLength(1)
    const [, nonce] = /<script nonce="([^"]+)">/.exec(page) ?? []
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      new RegExp(`^default-src 'none';.* script-src 'nonce-${nonce}'$`),
    )
  })

  it('returns the emails as JSON on request', async () => {
    const { emulator, url, requestReset } = await start()
    await requestReset()
    const response = await fetch(`${url}/`, { headers: { Accept: 'application/json' } })
    expect(await response.json()).toEqual(emulator.outbox)
  })

  it('shows the emails only for GET', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(404)
  })

  it('responds to HEAD', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/customer/myshop/login`, { method: 'HEAD' })).status).toBe(405)
  })

  it('rejects if the port is in use', async () => {
    const { emulator, url } = await start()
    await expect(serveEmulator(emulator, { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
