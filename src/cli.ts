#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { createEmulator } from './emulator/createEmulator.js'
import { seedCustomer } from './emulator/seedCustomer.js'
import { serveEmulator } from './emulator/serve.js'

const usage = `Usage: emporix-credentials-react emulator [--port 4010] [--tenant myshop] [--client-id storefront]
       [--shop http://localhost:3000]

Serves the Credentials API of Emporix, in memory, on this machine. --shop is where the links in its mails lead.`

interface Settings {
  port: number
  tenant: string
  clientId: string
  shop: string
}

function readSettings(): Settings | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      port: { type: 'string', default: '4010' },
      tenant: { type: 'string', default: 'myshop' },
      'client-id': { type: 'string', default: 'storefront' },
      shop: { type: 'string', default: 'http://localhost:3000' },
    },
  })
  if (values.help) return undefined
  if (positionals.length !== 1 || positionals[0] !== 'emulator')
    throw new Error('The one command is: emulator.')
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port.`)
  return { port, tenant: values.tenant, clientId: values['client-id'], shop: values.shop.replace(/\/$/, '') }
}

async function run({ port, tenant, clientId, shop }: Settings) {
  const links = {
    passwordReset: `${shop}/reset-password?token=`,
    emailChange: `${shop}/confirm-email?token=`,
  }
  const emulator = createEmulator({ tenant, clientId, links })
  const { url } = await serveEmulator(emulator, { port })
  console.log(`Base URL   ${url}
Mailbox    ${url}/
Tenant     ${tenant}
Client id  ${clientId}
Customer   ${seedCustomer.email}, password "${seedCustomer.password}"
`)
  let told = 0
  emulator.subscribe(() => {
    for (const { to, event, link } of emulator.outbox.slice(told))
      console.log(`Mail to ${to} (${event}): ${link}`)
    told = emulator.outbox.length
  })
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken, so the emulator did not start. Stop what listens there, or choose another with --port.'
  return error.message
}

let settings: Settings | undefined
try {
  settings = readSettings()
  if (!settings) console.log(usage)
} catch (error) {
  console.error(`${explain(error)}\n\n${usage}`)
  process.exitCode = 2
}
try {
  if (settings) await run(settings)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
