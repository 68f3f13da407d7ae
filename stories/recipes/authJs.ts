import type { AnonymousTokenProvider, GetToken } from 'emporix-credentials-react/client'

/** The session as your `session` callback returns it. It exposes the access token to the browser. */
export interface AuthSession {
  accessToken?: string | undefined
  /** Set by your `jwt` callback if the refresh was rejected. */
  error?: string | undefined
}

export interface AuthJs {
  /** `getSession` of `next-auth/react`. */
  getSession: () => Promise<AuthSession | null>
  /** `update` of `useSession`. With data it calls your `jwt` callback with the trigger `update`: refresh there. */
  update: (data: { refresh: true }) => Promise<AuthSession | null>
  /** From `createAnonymousTokenProvider`: Auth.js has no session for guests. */
  getAnonymousToken: AnonymousTokenProvider
}

/** Creates `getToken` from an Auth.js session. */
export function createAuthJsGetToken({ getSession, update, getAnonymousToken }: AuthJs): GetToken {
  return async (kind, { rejectedToken }) => {
    if (kind === 'anonymous') return getAnonymousToken({ rejectedToken })
    const session = await getSession()
    // Another tab or request may have refreshed it already.
    const isRejected = rejectedToken !== undefined && session?.accessToken === rejectedToken
    const current = isRejected ? await update({ refresh: true }) : session
    return current?.error ? null : current?.accessToken
  }
}
