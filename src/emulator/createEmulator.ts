import { issueBearer } from './bearers.js'
import type { Call } from './call.js'
import type { Emulator, EmulatorOptions } from './Emulator.js'
import { createFaults, lostConnection, wait } from './faults.js'
import { randomText } from './passwords.js'
import { guesses } from './replies.js'
import { findRoute } from './routes.js'
import { seedCustomer } from './seedCustomer.js'
import { createState, findAccount } from './state.js'

/** Asked so that bundlers, which write the value in, and pages without a bundler both get an answer. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production'
  } catch {
    return false
  }
}

/**
 * Creates an emulator of the Credentials API and the token calls around it. Each has a state of its own.
 *
 * @throws Error where `NODE_ENV` is `production`, unless that is allowed.
 * @example
 * const emulator = createEmulator()
 * const client = createCredentialsClient({ tenant: emulator.tenant, fetch: emulator.fetch, getToken })
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { tenant = 'myshop', clientId = 'storefront', customers = [seedCustomer], now = Date.now } = options
  const { tokenLifetime = 24 * 3_600_000, allowInProduction = false } = options
  const { passwordReset = 'https://shop.example/reset-password?token=' } = options.links ?? {}
  const { emailChange = 'https://shop.example/confirm-email?token=' } = options.links ?? {}
  if (!allowInProduction && isProduction()) {
    throw new Error(
      'The emulator was created in production. There it would let customers believe that a password was changed. Use the service, or pass allowInProduction: true in a demonstration.',
    )
  }
  const faults = createFaults()
  const listeners = new Set<() => void>()
  let state = createState(customers)

  async function answer(request: Request): Promise<Response> {
    const { method, headers, signal } = request
    const url = new URL(request.url)
    const found = findRoute(url.pathname)
    const { delay, reply, drop } = faults.take(found?.name)
    if (drop === 'beforeSend') throw lostConnection(drop)
    const body = await request.text()
    if (delay !== undefined) await wait(delay, signal)
    signal.throwIfAborted()
    if (drop === 'beforeCommit') throw lostConnection(drop)
    if (reply) return new Response(reply.body ?? null, reply)
    if (!found) return guesses.unknownPath()
    if (found.route.method !== method) return guesses.wrongMethod()
    if (found.tenant !== undefined && found.tenant !== tenant) return guesses.unknownTenant()
    const links = { passwordReset, emailChange }
    const call: Call = { state, tenant, clientId, links, tokenLifetime, now: now(), url, headers, body }
    const response = await found.route.handle(call)
    for (const listener of listeners) listener()
    if (drop === 'afterCommit') throw lostConnection(drop)
    return response
  }

  return {
    tenant,
    clientId,
    fetch: (input, init) => answer(new Request(input, init)),
    get outbox() {
      return state.outbox
    },
    get customers() {
      return state.accounts.map(({ id, email, contactEmail, firstName, lastName }) => ({
        id,
        email,
        contactEmail,
        firstName,
        lastName,
      }))
    },
    addFault: faults.add,
    customerToken(email) {
      const account = findAccount(state, email)
      if (!account) throw new Error(`The emulator has no customer ${email}. Add one to the option customers.`)
      return issueBearer(state, { kind: 'customer', sessionId: randomText(32), accountId: account.id }, now())
    },
    anonymousToken: () =>
      issueBearer(state, { kind: 'anonymous', sessionId: randomText(32), accountId: undefined }, now()),
    revokeTokens: () => state.bearers.clear(),
    reset() {
      state = createState(customers)
      faults.clear()
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
