import { consumeRefreshToken, createAnonymousSession, issueTokens, profileScope } from './accessTokens.js'
import { assumptions } from './assumptions.js'
import { checkPassword } from './credentials.js'
import { authorize, authorizeCustomer, parseBody, readAccessToken, type EmulatorRequest } from './request.js'
import { accessTokenErrors, gatewayFault, isResponse, json, noContent } from './responses.js'
import { findAccount, type Session } from './state.js'

/** Checks the `client_id` and the tenant of a request for an anonymous token. Returns the error response, or `undefined`. */
function checkClient({ url, tenant, clientId }: EmulatorRequest): Response | undefined {
  const { searchParams } = url
  if (searchParams.get('client_id') !== clientId) return gatewayFault(401, 'Invalid ApiKey', 'Invalid ApiKey')
  return searchParams.get('tenant') === tenant ? undefined : assumptions.unknownTenant()
}

/** Issues the next tokens of the session that the refresh token in a query parameter belongs to. */
function refreshSession({ state, url, now }: EmulatorRequest, parameter: string, kind: Session['kind']) {
  const session = consumeRefreshToken(state, url.searchParams.get(parameter) ?? '', kind, now)
  return session ? issueTokens(state, session, now, true) : accessTokenErrors.invalid()
}

/** @internal */
export function anonymousLogin(request: EmulatorRequest): Response {
  return checkClient(request) ?? issueTokens(request.state, createAnonymousSession(), request.now, false)
}

/** @internal */
export function anonymousRefresh(request: EmulatorRequest): Response {
  return checkClient(request) ?? refreshSession(request, 'refresh_token', 'anonymous')
}

/** @internal */
export async function login(request: EmulatorRequest): Promise<Response> {
  const guest = authorize(request, 'anonymous')
  if (isResponse(guest)) return guest
  const input = parseBody(request, { email: 'string', password: 'string' } as const, {})
  if (isResponse(input)) return input
  const account = findAccount(request.state, input.email)
  if (!account) return assumptions.wrongPassword()
  const error = await checkPassword(account, input.password, request.now)
  const { sessionId } = guest
  const session = { kind: 'customer', sessionId, accountId: account.id, scope: profileScope } as const
  return error ?? issueTokens(request.state, session, request.now, false)
}

/** Requires an anonymous access token, as `security` in the documentation says; its text says customer. @internal */
export function refresh(request: EmulatorRequest): Response {
  const guest = authorize(request, 'anonymous')
  return isResponse(guest) ? guest : refreshSession(request, 'refreshToken', 'customer')
}

/** @internal */
export function validateAccessToken(request: EmulatorRequest): Response {
  const session = authorize(request, 'customer')
  if (isResponse(session)) return session
  const account = authorizeCustomer(request)
  if (isResponse(account)) return account
  return json(200, {
    token_type: 'Bearer',
    expires_in: Math.floor((session.expiresAt - request.now) / 1000),
    scope: session.scope,
    sessionId: session.sessionId,
    email: account.email,
  })
}

/** @internal */
export function logout(request: EmulatorRequest): Response {
  const session = authorize(request, 'customer')
  if (isResponse(session)) return session
  const accessToken = request.url.searchParams.get('accessToken')
  if (accessToken !== readAccessToken(request.headers)) return assumptions.otherAccessToken()
  assumptions.endSession(request.state, session)
  return noContent()
}
