import { createAnonymousSession, issueAccessToken, profileScope } from './accessTokens.js'
import { assumptions } from './assumptions.js'
import type { Emulator, EmulatorOptions } from './types.js'
import { connectionError, createFaults, wait, toResponse } from './faults.js'
import { assertCanHash, randomText } from './passwords.js'
import { findRoute } from './routes.js'
import { seedCustomer } from './seedCustomer.js'
import { createState, dropExpiredTokens, findAccount } from './state.js'
import { toRequest } from './toRequest.js'

/** Works where bundlers replace the expression by its value, and in pages without a bundler, where it throws. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === 'production'
  } catch {
    return false
  }
}

/**
 * Creates an in-memory emulator of the Credentials API and of the token endpoints around it. Emulators share no state.
 *
 * @throws Error if `NODE_ENV` is `production` and `allowInProduction` is not set, if the tenant is invalid, or if
 * `crypto.subtle` is missing, as in a page that is not a secure context.
 * @example
 * const emulator = createEmulator()
 * const client = createCredentialsClient({ tenant: emulator.tenant, fetch: emulator.fetch, getToken })
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { tenant = 'myshop', clientId = 'storefront', customers = [seedCustomer], now = Date.now } = options
  const { linkLifetimeMs = assumptions.linkLifetimeMs, allowInProduction = false } = options
  const { passwordReset = 'https://shop.example/reset-password?token=' } = options.emailLinkPrefixes ?? {}
  const { emailChange = 'https://shop.example/confirm-email?token=' } = options.emailLinkPrefixes ?? {}
  const links = { passwordReset, emailChange }
  if (!allowInProduction && isProduction()) {
    throw new Error(
      'The emulator was created in production. Customers would be told that their password was changed, although nothing was. Use the Emporix API, or set allowInProduction: true in a demo.',
    )
  }
  if (!/^[a-z][a-z0-9]{2,15}$/.test(tenant)) {
    throw new Error(
      `Invalid tenant: ${JSON.stringify(tenant)}. No client could send requests to it. Use 3 to 16 lower-case letters and digits, starting with a letter.`,
    )
  }
  assertCanHash()
  const faults = createFaults()
  const listeners = new Set<() => void>()
  let state = createState(customers)

  async function respond(...parameters: Parameters<Emulator['fetch']>): Promise<Response> {
    const { request, signal } = toRequest(...parameters)
    // Before a fault is taken, because an aborted request never reaches the network.
    signal.throwIfAborted()
    const { method, headers } = request
    const url = new URL(request.url)
    const found = findRoute(url.pathname)
    const { delayMs, response: faultResponse, drop } = faults.take(found?.name)
    if (drop === 'beforeSend') throw connectionError(drop)
    const body = await request.text()
    if (delayMs !== undefined) await wait(delayMs, signal)
    signal.throwIfAborted()
    if (drop === 'beforeCommit') throw connectionError(drop)
    if (faultResponse) return toResponse(faultResponse)
    if (new Blob([body]).size > assumptions.maxBodySize) return assumptions.bodyTooLarge()
    if (!found) return assumptions.unknownPath()
    if (found.route.method !== method) return assumptions.wrongMethod()
    if (found.tenant !== undefined && found.tenant !== tenant) return assumptions.unknownTenant()
    const time = now()
    dropExpiredTokens(state, time)
    const context = { state, tenant, clientId, links, linkLifetimeMs, now: time }
    const response = await found.route.handle({ ...context, url, headers, body })
    for (const listener of listeners) listener()
    // The operation took effect, but the caller sees only its own abort.
    signal.throwIfAborted()
    if (drop === 'afterCommit') throw connectionError(drop)
    return response
  }

  return {
    tenant,
    clientId,
    fetch: respond,
    get outbox() {
      return state.outbox
    },
    get customers() {
      return state.customers
    },
    addFault: faults.add,
    createCustomerToken(email, scope = profileScope) {
      const accountId = findAccount(state, email)?.id
      if (accountId === undefined)
        throw new Error(
          `The emulator has no customer ${email}. No access token can be created. Add the customer to the option customers.`,
        )
      return issueAccessToken(state, { kind: 'customer', sessionId: randomText(32), accountId, scope }, now())
    },
    createAnonymousToken: () => issueAccessToken(state, createAnonymousSession(), now()),
    revokeAccessTokens: () => state.accessTokens.clear(),
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
