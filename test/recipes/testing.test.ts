import { expect, it, onTestFinished } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { lastLinkTo } from '../../stories/recipes/lastLinkTo.js'
import { emulator, server } from '../../stories/recipes/mswServer.js'

const { email } = seedCustomer

it('the MSW recipe responds to requests of the global fetch', async () => {
  server.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => server.close())
  const client = createCredentialsClient({
    tenant: emulator.tenant,
    getToken: () => emulator.createAnonymousToken(),
  })
  await client.requestPasswordReset({ email })
  expect(emulator.outbox.map(({ to }) => to)).toEqual([email])
})

it('the Playwright recipe returns the newest link of the mailbox', async () => {
  const served = createEmulator()
  const { url, close } = await serveEmulator(served)
  onTestFinished(close)
  const client = createCredentialsClient({
    tenant: served.tenant,
    baseUrl: url,
    getToken: () => served.createAnonymousToken(),
  })
  expect(await lastLinkTo(email, url)).toBe(undefined)
  await client.requestPasswordReset({ email })
  await client.requestPasswordReset({ email })
  expect(await lastLinkTo(email, url)).toBe(served.outbox[1]?.link)
})
