#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { createEmulator } from './emulator/createEmulator.js'
import { seedCustomer } from './emulator/seedCustomer.js'
import { serveEmulator } from './emulator/serve.js'

const usage = `Usage: emporix-credentials-react emulator [options]

Serves an in-memory emulator of the Emporix Credentials API on 127.0.0.1.

  --port <number>          Port to listen on; 0 for any free port (default: 4010)
  --tenant <name>          Tenant (default: myshop)
  --client-id <id>         client_id of the storefront (default: storefront)
  --storefront-url <url>   Storefront that the links in emails open (default: http://localhost:3000)
  --links <place>          Where links have their token: fragment, which no server receives, or query
                           (default: fragment)
  -h, --help               Show this help`

/** Parses the arguments and creates the emulator; `undefined` if help is requested. */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      port: { type: 'string', default: '4010' },
      tenant: { type: 'string', default: 'myshop' },
      'client-id': { type: 'string', default: 'storefront' },
      'storefront-url': { type: 'string', default: 'http://localhost:3000' },
      links: { type: 'string', default: 'fragment' },
    },
  })
  if (values.help) return undefined
  if (positionals.length !== 1 || positionals[0] !== 'emulator')
    throw new Error('Unknown command. Nothing was started. Use the command emulator.')
  const port = parsePort(values.port)
  const storefrontUrl = parseStorefrontUrl(values['storefront-url'])
  const separator = parseSeparator(values.links, storefrontUrl)
  const emailLinkPrefixes = {
    passwordReset: `${storefrontUrl}/reset-password${separator}token=`,
    emailChange: `${storefrontUrl}/confirm-email${separator}token=`,
  }
  const emulator = createEmulator({
    tenant: values.tenant,
    clientId: values['client-id'],
    emailLinkPrefixes,
  })
  return { port, emulator, emailLinkPrefixes }
}

/** Returns what precedes the parameter. Below `/#`, the path of a hash router, a query is part of the fragment. */
function parseSeparator(place: string, storefrontUrl: string): '?' | '#' {
  if (place === 'query') return '?'
  if (place === 'fragment') return storefrontUrl.includes('#') ? '?' : '#'
  throw new Error(
    `Invalid --links: ${JSON.stringify(place)}. The links in emails need a place for their token. Pass fragment or query.`,
  )
}

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Infinity
  if (port <= 65_535) return port
  throw new Error(
    `Invalid --port: ${JSON.stringify(text)}. The emulator cannot listen on it. Pass a number from 0 to 65535.`,
  )
}

function parseStorefrontUrl(text: string): string {
  let protocol: string | undefined
  try {
    protocol = new URL(text).protocol
  } catch {
    // Reported below.
  }
  if (protocol === 'http:' || protocol === 'https:') return text.replace(/\/$/, '')
  throw new Error(
    `Invalid --storefront-url: ${JSON.stringify(text)}. Links in emails start with it, so it must open a page. Pass an http or https URL, such as http://localhost:3000.`,
  )
}

async function run({ port, emulator, emailLinkPrefixes }: NonNullable<ReturnType<typeof readArguments>>) {
  const { url } = await serveEmulator(emulator, { port })
  console.log(`Base URL   ${url}
Mailbox    ${url}/
Tenant     ${emulator.tenant}
Client ID  ${emulator.clientId}
Customer   ${seedCustomer.email}, password "${seedCustomer.password}"
Links      ${emailLinkPrefixes.passwordReset}…
           ${emailLinkPrefixes.emailChange}…
`)
  let printed = 0
  emulator.subscribe(() => {
    for (const { to, event, link } of emulator.outbox.slice(printed))
      console.log(`Email to ${to} (${event}): ${link}`)
    printed = emulator.outbox.length
  })
}

function toMessage(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use. The emulator was not started. Stop the other process, or choose another port with --port.'
  return String(error.message)
}

let parsed: ReturnType<typeof readArguments>
try {
  parsed = readArguments()
  if (!parsed) console.log(usage)
} catch (error) {
  console.error(`${toMessage(error)}\n\n${usage}`)
  process.exitCode = 2
}
try {
  if (parsed) await run(parsed)
} catch (error) {
  console.error(toMessage(error))
  process.exitCode = 1
}
