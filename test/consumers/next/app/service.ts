import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'

export const tenant = 'myshop'
// The emulator, unless the build sets another URL. Omit it to reach Emporix.
export const baseUrl = process.env.NEXT_PUBLIC_EMPORIX_URL ?? 'http://127.0.0.1:4010'

/** A function, because customers must not share an anonymous session on a server. */
export const createTokens = () => createAnonymousTokenProvider({ tenant, baseUrl, clientId: 'storefront' })

/** Signs in and returns the customer's access token. */
export async function signIn(createAnonymousToken: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${baseUrl}/customer/${tenant}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${createAnonymousToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error('E-Mail-Adresse und Passwort passen nicht zusammen.')
  const { access_token: accessToken } = await response.json()
  return accessToken
}
