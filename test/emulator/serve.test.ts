import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { sendRequest } from './sendRequest.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function start(links = {}) {
  const emulator = createEmulator({ links })
  const { url, close } = await serveEmulator(emulator)
  closers.push(close)
  const mail = () =>
    sendRequest(emulator, 'myshop/password/reset', emulator.createAnonymousToken(), {
      email: seedCustomer.email,
    })
  return { emulator, url, mail }
}

describe('serveEmulator', () => {
  it('lets a page of another origin send a bearer with JSON', async () => {
    const { url } = await start()
    const answer = await fetch(`${url}/customer/myshop/password/reset`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://shop.localhost:3000' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('http://shop.localhost:3000')
    expect(answer.headers.get('Access-Control-Allow-Headers')).toMatch(/Authorization.*Content-Type/)
    expect(answer.headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(answer.headers.get('Access-Control-Max-Age')).toMatch(/^\d+$/)
  })

  it('lets a page of another origin read a refusal too', async () => {
    const { url } = await start()
    const answer = await fetch(`${url}/customer/myshop/validateauthtoken`, {
      headers: { Origin: 'http://a' },
    })
    expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([401, 'http://a'])
  })

  it('shows the mails at its root, with nothing in them that the page would run', async () => {
    const { url, mail } = await start({ passwordReset: 'https://shop/"><script>&token=' })
    await mail()
    const answer = await fetch(`${url}/`)
    const page = await answer.text()
    expect(page).toContain(seedCustomer.email)
    expect(page).toContain('href="https://shop/&#34;&#62;&#60;script&#62;&#38;token=')
    expect(page.match(/<script/g)).toHaveLength(1)
    const [, nonce] = /<script nonce="([^"]+)">/.exec(page) ?? []
    expect(answer.headers.get('Content-Security-Policy')).toMatch(
      new RegExp(`^default-src 'none';.* script-src 'nonce-${nonce}'$`),
    )
  })

  it('gives the mails as JSON to whom asks for that', async () => {
    const { emulator, url, mail } = await start()
    await mail()
    const answer = await fetch(`${url}/`, { headers: { Accept: 'application/json' } })
    expect(await answer.json()).toEqual(emulator.outbox)
  })

  it('shows the mails to GET alone', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(404)
  })

  it('answers a HEAD with a status', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/customer/myshop/login`, { method: 'HEAD' })).status).toBe(405)
  })

  it('rejects where the port is taken', async () => {
    const { emulator, url } = await start()
    await expect(serveEmulator(emulator, { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
