import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'

export interface CustomerTokens {
  accessToken: string
  refreshToken: string
}

const api = 'https://api.emporix.io/customer/myshop'

/** Signs a customer in; `null` if the email address or the password is wrong. */
export const signIn = (email: string, password: string) =>
  requestTokens('login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })

/** Returns the next tokens of a session; `null` if the refresh token has expired or was used. */
export const refreshTokens = (refreshToken: string) =>
  requestTokens(`refreshauthtoken?${new URLSearchParams({ refreshToken })}`)

async function requestTokens(path: string, init?: RequestInit): Promise<CustomerTokens | null> {
  // A new one, because a rejected anonymous token would look like a rejected refresh token.
  const getAnonymousToken = createAnonymousTokenProvider({
    tenant: 'myshop',
    clientId: 'storefront-client-id',
  })
  const headers = new Headers(init?.headers)
  headers.set('Authorization', `Bearer ${await getAnonymousToken()}`)
  const response = await fetch(`${api}/${path}`, { ...init, headers })
  if (response.status >= 500) throw new Error(`The token request failed with status ${response.status}.`)
  if (!response.ok) return null
  const { access_token: accessToken, refresh_token: next } = await response.json()
  return { accessToken, refreshToken: next }
}
