import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWholeMatrix } from './support/isWholeMatrix.js'
import { installConsumer } from './support/installConsumer.js'
import { run } from './support/run.js'
import { startEmulator } from './support/serveConsumer.js'

const runtimes = [
  { name: 'Node.js', packages: [], command: ['node'] },
  { name: 'Bun', packages: ['bun'], command: ['npx', '--no-install', 'bun'] },
  { name: 'Deno', packages: ['deno'], command: ['npx', '--no-install', 'deno', 'run', '--allow-all'] },
]

/** Serves redirects to another URL, with the method and the body. */
async function serveRedirects(to: string) {
  const server = createServer(({ url }, response) =>
    response.writeHead(307, { Location: `${to}${url}` }).end(),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

describe.each(isWholeMatrix ? runtimes : runtimes.slice(0, 1))(
  'the packed client and proxy in $name',
  ({ packages, command }) => {
    let consumer: Awaited<ReturnType<typeof installConsumer>>
    beforeAll(async () => {
      consumer = await installConsumer('runtimes', packages)
    })
    afterAll(() => consumer?.remove())

    it('change passwords, report errors and follow no redirect [ENV-3, SEC-8]', async () => {
      const emulator = await startEmulator(consumer.folder)
      const redirects = await serveRedirects(emulator.url)
      const [program = '', ...options] = command
      const output = await run(consumer.folder, program, [
        ...options,
        'check.mjs',
        emulator.url,
        redirects.url,
      ])
      redirects.close()
      await emulator.stop()
      expect(JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? '{}')).toEqual({
        redirect: 'outcomeUnknown',
        wrongPassword: 'wrongPassword',
        changePassword: 'success',
        requestPasswordReset: 'success',
        proxyOfAnotherSite: 403,
        proxy: 204,
      })
    })
  },
)
