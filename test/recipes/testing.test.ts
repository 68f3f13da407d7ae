import { expect, it, onTestFinished } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { lastLinkTo } from '../../stories/recipes/lastLinkTo.js'
import { emulator, server } from '../../stories/recipes/mswServer.js'

const { email } = seedCustomer

it('the recipe for MSW answers those who call the service by themselves', async () => {
  server.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => server.close())
  const client = createCredentialsClient({
    tenant: emulator.tenant,
    getToken: () => emulator.createAnonymousToken(),
  })
  await client.requestPasswordReset({ email })
  expect(emulator.outbox.map(({ to }) => to)).toEqual([email])
})

it('the recipe for Playwright reads the newest link out of the mailbox', async () => {
  const other = createEmulator()
  const { url, close } = await serveEmulator(other)
  onTestFinished(close)
  const client = createCredentialsClient({
    tenant: other.tenant,
    baseUrl: url,
    getToken: () => other.createAnonymousToken(),
  })
  expect(await lastLinkTo(email, url)).toBe(undefined)
  await client.requestPasswordReset({ email })
  await client.requestPasswordReset({ email })
  expect(await lastLinkTo(email, url)).toBe(other.outbox[1]?.link)
})
