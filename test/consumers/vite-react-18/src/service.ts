import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'

export const tenant = 'myshop'
// The emulator, unless the build sets another URL. Omit it to reach Emporix.
export const baseUrl: string = import.meta.env.VITE_EMPORIX_URL ?? 'http://127.0.0.1:4010'

export const anonymousTokens = createAnonymousTokenProvider({ tenant, baseUrl, clientId: 'storefront' })

/** Signs in and returns the customer's access token. */
export async function signIn(email: string, password: string): Promise<string> {
  const response = await fetch(`${baseUrl}/customer/${tenant}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await anonymousTokens()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error('Email address and password do not go together.')
  const { access_token: accessToken } = await response.json()
  return accessToken
}
