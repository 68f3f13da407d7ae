import { randomText } from './passwords.js'
import { json } from './replies.js'
import type { Bearer, State } from './state.js'

/** The lifetimes that the service documents, in seconds. */
const lifetimes = { anonymous: 3599, customer: 2_591_999, refresh: 86_399 }

/** What the service asks of a customer's bearer for a change of the address; signing in gives it. @internal */
export const profileScope = 'customer.customerprofile_edit'

/** Issues a bearer for a session. @internal */
export function issueBearer(state: State, bearer: Omit<Bearer, 'expiresAt'>, now: number): string {
  const text = randomText(32)
  state.bearers.set(text, { ...bearer, expiresAt: now + lifetimes[bearer.kind] * 1000 })
  return text
}

/** Issues a bearer and the token that renews it, in the anonymous service's words or the customer service's. @internal */
export function issueTokens(
  state: State,
  session: Omit<Bearer, 'expiresAt'>,
  now: number,
  isRefresh: boolean,
) {
  const refreshToken = randomText(32)
  state.refreshTokens.set(refreshToken, { ...session, expiresAt: now + lifetimes.refresh * 1000 })
  const common = {
    token_type: 'Bearer',
    access_token: issueBearer(state, session, now),
    expires_in: lifetimes[session.kind],
    refresh_token: refreshToken,
    refresh_token_expires_in: lifetimes.refresh,
  }
  return json(
    200,
    session.kind === 'anonymous'
      ? { ...common, sessionId: session.sessionId, scope: session.scope }
      : {
          ...common,
          session_id: session.sessionId,
          ...(!isRefresh && { saas_token: randomText(32), initialPassword: false }),
        },
  )
}

/** Uses a refresh token up, and returns its session; `undefined` for one that does not count any more. @internal */
export function spendRefreshToken(state: State, text: string, kind: Bearer['kind'], now: number) {
  const session = state.refreshTokens.get(text)
  if (session?.kind !== kind || session.expiresAt <= now) return undefined
  state.refreshTokens.delete(text)
  return session
}

/** Ends a customer's session: its bearers, and what would renew them. @internal */
export function endSession(state: State, { sessionId, accountId }: Bearer) {
  for (const issued of [state.bearers, state.refreshTokens]) {
    for (const [text, each] of issued) {
      if (accountId && each.sessionId === sessionId && each.accountId === accountId) issued.delete(text)
    }
  }
}
