import { createContext, useContext, useMemo, useState } from 'react'
import { createAnonymousTokenProvider, type Fetch, type GetToken } from '../../src/client.js'
import type { Emulator } from '../../src/emulator.js'

/** The customer session of the demo app. An app has its own. */
export interface Session {
  /** Email address of the signed-in customer; `null` if none. */
  email: string | null
  getToken: GetToken
  /** Signs a customer in. Resolves to whether that succeeded. */
  signIn: (email: string, password: string) => Promise<boolean>
  signOut: () => void
}

/** Creates a session that signs in at the emulator. */
export function useCreateSession(
  { tenant, clientId, createCustomerToken }: Emulator,
  fetch: Fetch,
  initialEmail: string | null,
) {
  const anonymousTokens = useMemo(
    () => createAnonymousTokenProvider({ tenant, clientId, fetch }),
    [tenant, clientId, fetch],
  )
  const [customer, setCustomer] = useState(
    () => initialEmail && { email: initialEmail, accessToken: createCustomerToken(initialEmail) },
  )

  return useMemo((): Session => {
    const signIn: Session['signIn'] = async (email, password) => {
      const response = await fetch(`https://api.emporix.io/customer/${tenant}/login`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${await anonymousTokens()}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      if (!response.ok) return false
      const { access_token: accessToken } = await response.json()
      setCustomer({ email, accessToken })
      return true
    }
    return {
      email: customer ? customer.email : null,
      getToken: (kind, context) =>
        kind === 'anonymous' ? anonymousTokens(context) : customer && customer.accessToken,
      signIn,
      signOut: () => setCustomer(null),
    }
  }, [anonymousTokens, customer, fetch, tenant])
}

/** Provides the session to the pages of the demo app. */
export const SessionContext = createContext<Session | undefined>(undefined)

/** Returns the session of the demo app. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session) return session
  throw new Error('No DemoApp found. This page needs its session. Render it inside <DemoApp>.')
}
