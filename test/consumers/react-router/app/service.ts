import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'

export const tenant = 'myshop'
// The emulator's, unless the build was given another one: leave it out to reach Emporix.
export const baseUrl: string = import.meta.env.VITE_EMPORIX_URL ?? 'http://127.0.0.1:4010'

/** A function: on a server, two customers must not share an anonymous session. */
export const createTokens = () => createAnonymousTokenProvider({ tenant, baseUrl, clientId: 'storefront' })

/** Returns the customer's bearer. */
export async function signIn(createAnonymousToken: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${baseUrl}/customer/${tenant}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${createAnonymousToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error('Email address and password do not go together.')
  const { access_token: accessToken } = await response.json()
  return accessToken
}
