import { issueBearer, profileScope } from './bearers.js'
import type { Call } from './call.js'
import type { Emulator, EmulatorOptions } from './Emulator.js'
import { createFaults, lostConnection, wait } from './faults.js'
import { assertCanHash, randomText } from './passwords.js'
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
 * @throws Error where `NODE_ENV` is `production`, unless that is allowed; for a tenant that cannot be one; and in a
 * page that is no secure context, where no password can be hashed.
 * @example
 * const emulator = createEmulator()
 * const client = createCredentialsClient({ tenant: emulator.tenant, fetch: emulator.fetch, getToken })
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { tenant = 'myshop', clientId = 'storefront', customers = [seedCustomer], now = Date.now } = options
  const { linkLifetime = 24 * 3_600_000, allowInProduction = false } = options
  const { passwordReset = 'https://shop.example/reset-password?token=' } = options.links ?? {}
  const { emailChange = 'https://shop.example/confirm-email?token=' } = options.links ?? {}
  if (!allowInProduction && isProduction()) {
    throw new Error(
      'The emulator was created in production. There it would let customers believe that a password was changed. Use the service, or pass allowInProduction: true in a demonstration.',
    )
  }
  if (!/^[a-z][a-z0-9]{2,15}$/.test(tenant)) {
    throw new Error(
      `The emulator was created for the tenant "${tenant}", which cannot be one, so no client could reach it. Use 3 to 16 lower-case letters and digits, a letter first.`,
    )
  }
  assertCanHash()
  const faults = createFaults()
  const listeners = new Set<() => void>()
  let state = createState(customers)

  async function answer(...[input, init]: Parameters<Emulator['fetch']>): Promise<Response> {
    const request = new Request(input, init)
    const { method, headers, signal } = request
    // Asked before a fault is taken: a call that was given up never reaches the network.
    signal.throwIfAborted()
    const url = new URL(request.url)
    const found = findRoute(url.pathname)
    const { delay, response: faultResponse, drop } = faults.take(found?.name)
    if (drop === 'beforeSend') throw lostConnection(drop)
    const body = await request.text()
    if (delay !== undefined) await wait(delay, signal)
    signal.throwIfAborted()
    if (drop === 'beforeCommit') throw lostConnection(drop)
    if (faultResponse) return new Response(faultResponse.body ?? null, faultResponse)
    if (!found) return guesses.unknownPath()
    if (found.route.method !== method) return guesses.wrongMethod()
    if (found.tenant !== undefined && found.tenant !== tenant) return guesses.unknownTenant()
    const links = { passwordReset, emailChange }
    const call: Call = { state, tenant, clientId, links, linkLifetime, now: now(), url, headers, body }
    const response = await found.route.handle(call)
    for (const listener of listeners) listener()
    // What was done stays done; the caller hears of nothing but its own giving up.
    signal.throwIfAborted()
    if (drop === 'afterCommit') throw lostConnection(drop)
    return response
  }

  return {
    tenant,
    clientId,
    fetch: answer,
    get outbox() {
      return state.outbox
    },
    get customers() {
      return state.customers
    },
    addFault: faults.add,
    createCustomerToken(email, scope = profileScope) {
      const account = findAccount(state, email)
      if (!account) throw new Error(`The emulator has no customer ${email}. Add one to the option customers.`)
      const session = { kind: 'customer', sessionId: randomText(32), accountId: account.id, scope } as const
      return issueBearer(state, session, now())
    },
    createAnonymousToken() {
      const session = {
        kind: 'anonymous',
        sessionId: randomText(32),
        accountId: undefined,
        scope: '',
      } as const
      return issueBearer(state, session, now())
    },
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
