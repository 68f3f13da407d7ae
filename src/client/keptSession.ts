/** What is kept of a session. @internal */
export interface KeptSession {
  email: string
  accessToken: string
  refreshToken: string
  /** When the access token ends, in milliseconds since 1970. */
  endsAt: number
  /** When it cannot be refreshed any more: long before it ends (24 hours against 30 days). */
  refreshEndsAt: number
}

/** Reads what the service gives on signing in and refreshing. @internal */
export function readTokens(body: unknown, email: string): KeptSession {
  const value = (name: string): unknown => (body instanceof Object ? Reflect.get(body, name) : undefined)
  const accessToken = value('access_token')
  const refreshToken = value('refresh_token')
  if (typeof accessToken !== 'string' || typeof refreshToken !== 'string') throw new Error('no token')
  const inSeconds = (name: string) => Date.now() + Number(value(name)) * 1000
  return {
    email,
    accessToken,
    refreshToken,
    endsAt: inSeconds('expires_in'),
    refreshEndsAt: inSeconds('refresh_token_expires_in'),
  }
}

/** Reads a session that was kept; `undefined` for what is none, or is over. @internal */
export function readKept(text: string | null | undefined): KeptSession | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return isKept(kept) && kept.endsAt > Date.now() ? kept : undefined
  } catch {
    return undefined
  }
}

function isKept(value: unknown): value is KeptSession {
  const is = (name: keyof KeptSession, type: 'string' | 'number') =>
    value instanceof Object && typeof Reflect.get(value, name) === type
  const texts = is('email', 'string') && is('accessToken', 'string') && is('refreshToken', 'string')
  return texts && is('endsAt', 'number') && is('refreshEndsAt', 'number')
}
