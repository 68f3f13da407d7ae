import { createServer } from 'node:net'
import { vi } from 'vitest'
import { start, type Variables } from './run.js'

/** Returns a free port. */
export async function findPort() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!(address instanceof Object)) throw new Error('There is no free port.')
  return address.port
}

/** Starts the packed emulator. The links in its emails point to an app on a free port. */
export async function startEmulator(folder: string) {
  const port = await findPort()
  const shop = `http://localhost:${port}`
  const args = [
    'emporix-credentials-react',
    'emulator',
    '--port',
    '0',
    '--tenant',
    'myshop',
    '--storefront-url',
    shop,
    // The journeys cover both places: one of them moves the token to the fragment.
    '--links',
    'query',
  ]
  const program = start(folder, 'npx', ['--no-install', ...args])
  const url = await vi.waitFor(() => {
    const found = /Base URL +(\S+)/.exec(program.output())?.[1]
    if (!found) throw new Error(`The emulator did not start: ${program.errors()}`)
    return found
  }, 30_000)

  /** Waits for an email in the mailbox and returns its link. */
  function linkTo(email: string): Promise<string> {
    return vi.waitFor(async () => {
      const response = await fetch(url, { headers: { Accept: 'application/json' } })
      const emails: { to: string; link: string }[] = await response.json()
      const link = emails.findLast(({ to }) => to === email)?.link
      if (!link || !program.output().includes(link)) throw new Error(`There is no email to ${email}.`)
      return link
    }, 10_000)
  }

  const variables = { PORT: String(port), VITE_EMPORIX_URL: url, NEXT_PUBLIC_EMPORIX_URL: url }
  return { shop, url, variables, linkTo, stop: () => program.stop() }
}

export type RunningEmulator = Awaited<ReturnType<typeof startEmulator>>

/** Starts a script that serves the app, and waits until it responds. */
export async function serveConsumer(folder: string, script: string, { shop, variables }: RunningEmulator) {
  return serveScript(folder, [script], shop, variables)
}

/** Starts a script with arguments, and waits until the URL responds. */
export async function serveScript(
  folder: string,
  script: readonly string[],
  address: string,
  variables?: Variables,
) {
  const program = start(folder, 'npm', ['run', ...script], variables)
  await vi.waitFor(
    async () => {
      const { ok } = await fetch(address).catch(() => ({ ok: false }))
      if (!ok)
        throw new Error(`npm run ${script.join(' ')} serves nothing:\n${program.output()}${program.errors()}`)
    },
    { timeout: 60_000, interval: 200 },
  )
  return program
}
