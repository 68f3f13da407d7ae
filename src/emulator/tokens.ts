import { endSession, issueTokens, profileScope, spendRefreshToken } from './bearers.js'
import { authorize, authorizeCustomer, bearerOf, readBody, type Call } from './call.js'
import { refuseWrongPassword } from './credentials.js'
import { randomText } from './passwords.js'
import { bearerRefused, fault, guesses, json, noContent } from './replies.js'
import { findAccount } from './state.js'

/** Checks who asks for an anonymous token; returns the refusal, or nothing. */
function refuseStranger({ url, tenant, clientId }: Call): Response | undefined {
  const { searchParams } = url
  if (searchParams.get('client_id') !== clientId) return fault(401, 'Invalid ApiKey', 'Invalid ApiKey')
  return searchParams.get('tenant') === tenant ? undefined : guesses.unknownTenant()
}

/** @internal */
export function anonymousLogin(call: Call): Response {
  const session = { kind: 'anonymous', sessionId: randomText(32), accountId: undefined, scope: '' } as const
  return refuseStranger(call) ?? issueTokens(call.state, session, call.now, false)
}

/** @internal */
export function anonymousRefresh(call: Call): Response {
  const refused = refuseStranger(call)
  if (refused) return refused
  const text = call.url.searchParams.get('refresh_token') ?? ''
  const session = spendRefreshToken(call.state, text, 'anonymous', call.now)
  return session ? issueTokens(call.state, session, call.now, true) : bearerRefused.invalid()
}

/** @internal */
export async function login(call: Call): Promise<Response> {
  const bearer = authorize(call, 'anonymous')
  if (bearer instanceof Response) return bearer
  const input = readBody(call, { email: 'string', password: 'string' } as const, {})
  if (input instanceof Response) return input
  const account = findAccount(call.state, input.email)
  if (!account) return guesses.wrongPassword()
  const refused = await refuseWrongPassword(account, input.password, call.now)
  const { sessionId } = bearer
  const session = { kind: 'customer', sessionId, accountId: account.id, scope: profileScope } as const
  return refused ?? issueTokens(call.state, session, call.now, false)
}

/** The documentation names both kinds of bearer for this call; the one in its `security` is asked for here. @internal */
export function refresh(call: Call): Response {
  const bearer = authorize(call, 'anonymous')
  if (bearer instanceof Response) return bearer
  const text = call.url.searchParams.get('refreshToken') ?? ''
  const session = spendRefreshToken(call.state, text, 'customer', call.now)
  return session ? issueTokens(call.state, session, call.now, true) : bearerRefused.invalid()
}

/** @internal */
export function validate(call: Call): Response {
  const bearer = authorize(call, 'customer')
  if (bearer instanceof Response) return bearer
  const account = authorizeCustomer(call)
  if (account instanceof Response) return account
  return json(200, {
    token_type: 'Bearer',
    expires_in: Math.floor((bearer.expiresAt - call.now) / 1000),
    scope: bearer.scope,
    sessionId: bearer.sessionId,
    email: account.email,
  })
}

/** Signs out the bearer that asks. That its refresh token ends with it is a guess. @internal */
export function logout(call: Call): Response {
  const bearer = authorize(call, 'customer')
  if (bearer instanceof Response) return bearer
  if (call.url.searchParams.get('accessToken') !== bearerOf(call.headers)) return guesses.otherAccessToken()
  endSession(call.state, bearer)
  return noContent()
}
