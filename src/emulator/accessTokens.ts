import { randomText } from './passwords.js'
import { json } from './responses.js'
import type { IssuedToken, Session, State } from './state.js'

/** The documented lifetimes, in seconds. */
const lifetimes = { anonymous: 3599, customer: 2_591_999, refresh: 86_399 }

/** The scope that changing the email address requires; signing in grants it. @internal */
export const profileScope = 'customer.customerprofile_edit'

/** Returns a new session of a guest. @internal */
export function createAnonymousSession(): Session {
  return { kind: 'anonymous', sessionId: randomText(32), accountId: undefined, scope: '' }
}

/** Issues an access token for a session. @internal */
export function issueAccessToken({ accessTokens }: State, session: Session, now: number): string {
  const text = randomText(32)
  accessTokens.set(text, { ...session, expiresAt: now + lifetimes[session.kind] * 1000 })
  return text
}

/**
 * Issues an access token and a refresh token. The fields are those of the anonymous token endpoints or of the customer
 * endpoints, depending on the session.
 * @internal
 */
export function issueTokens(state: State, session: Session, now: number, isRefresh: boolean): Response {
  const refreshToken = randomText(32)
  state.refreshTokens.set(refreshToken, { ...session, expiresAt: now + lifetimes.refresh * 1000 })
  const common = {
    token_type: 'Bearer',
    access_token: issueAccessToken(state, session, now),
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

/** Consumes a refresh token and returns its session; `undefined` if the token is not valid. @internal */
export function consumeRefreshToken(
  { refreshTokens }: State,
  text: string,
  kind: Session['kind'],
  now: number,
): IssuedToken | undefined {
  const session = refreshTokens.get(text)
  if (session?.kind !== kind || session.expiresAt <= now) return undefined
  refreshTokens.delete(text)
  return session
}
