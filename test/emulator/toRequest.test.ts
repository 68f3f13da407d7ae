import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'

const { email } = seedCustomer
const resetUrl = 'https://api.emporix.io/customer/myshop/password/reset'

function start() {
  const emulator = createEmulator()
  const headers = {
    Authorization: `Bearer ${emulator.createAnonymousToken()}`,
    'Content-Type': 'application/json',
  }
  return { emulator, init: { method: 'POST', headers, body: JSON.stringify({ email }) } }
}

describe('the fetch of an emulator', () => {
  it.each(['/api/emporix', 'https://shop.example/api', 'http://localhost:3000'])(
    'responds to a client with the baseUrl %s [EMU-4]',
    async (baseUrl) => {
      const emulator = createEmulator()
      const client = createCredentialsClient({
        tenant: emulator.tenant,
        baseUrl,
        fetch: emulator.fetch,
        getToken: () => emulator.createAnonymousToken(),
      })
      await client.requestPasswordReset({ email })
      expect(emulator.outbox).toHaveLength(1)
    },
  )

  it('accepts a Request', async () => {
    const { emulator, init } = start()
    expect((await emulator.fetch(new Request(resetUrl, init))).status).toBe(204)
  })

  it('accepts a Request with changes', async () => {
    const { emulator, init } = start()
    const request = new Request(resetUrl, { ...init, headers: {} })
    expect((await emulator.fetch(request, { headers: init.headers })).status).toBe(204)
  })

  it('accepts a Request as the options of a URL', async () => {
    const { emulator, init } = start()
    const request = new Request('https://shop.example/', init)
    expect((await emulator.fetch(new URL(resetUrl), request)).status).toBe(204)
  })

  it('accepts an aborted signal of another realm, as in jsdom [ENV-2]', async () => {
    const { emulator, init } = start()
    const realm = createContext({ EventTarget })
    const signal = runInContext(
      `class AbortSignal extends EventTarget {
        aborted = true
        throwIfAborted() { throw 'gone' }
      }
      new AbortSignal()`,
      realm,
    )
    await expect(emulator.fetch(resetUrl, { ...init, signal })).rejects.toBe('gone')
  })

  it('accepts a Request of another realm [ENV-2]', async () => {
    const { emulator, init } = start()
    const { signal } = new AbortController()
    const realm = createContext({ ...init, headers: new Headers(init.headers), signal, url: resetUrl })
    const request = runInContext('({ url, method, headers, signal, text: async () => body })', realm)
    expect((await emulator.fetch(request)).status).toBe(204)
  })

  it('rejects an invalid URL and does not throw', async () => {
    await expect(createEmulator().fetch('https://')).rejects.toThrow(TypeError)
  })

  it('responds 413 to a body of more than 64 KiB [EMU-4]', async () => {
    const { emulator, init } = start()
    const send = async (size: number) => {
      // Two bytes a character: the limit counts bytes.
      const site = 'é'.repeat((size - JSON.stringify({ email, site: '' }).length) / 2)
      return (await emulator.fetch(resetUrl, { ...init, body: JSON.stringify({ email, site }) })).status
    }
    expect(await send(64 * 1024)).toBe(204)
    expect(await send(64 * 1024 + 2)).toBe(413)
  })
})
