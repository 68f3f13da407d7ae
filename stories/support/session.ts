import { createContext, useContext, useMemo, useState } from 'react'
import { createAnonymousTokenProvider, type Fetch, type GetToken } from '../../src/client.js'
import type { Emulator } from '../../src/emulator.js'

/** What a shop's own session layer offers its pages. */
export interface Session {
  /** Who is signed in; `null` for nobody. */
  email: string | null
  getToken: GetToken
  /** Signs a customer in; resolves to whether that worked. */
  signIn: (email: string, password: string) => Promise<boolean>
  signOut: () => void
}

/** Keeps a customer's session against the service's own token calls. */
export function useCreateSession(
  { tenant, clientId, createCustomerToken }: Emulator,
  fetch: Fetch,
  startAs: string | null,
) {
  const anonymousTokens = useMemo(
    () => createAnonymousTokenProvider({ tenant, clientId, fetch }),
    [tenant, clientId, fetch],
  )
  const [customer, setCustomer] = useState(
    () => startAs && { email: startAs, token: createCustomerToken(startAs) },
  )

  return useMemo((): Session => {
    const signIn: Session['signIn'] = async (email, password) => {
      const response = await fetch(`https://api.emporix.io/customer/${tenant}/login`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${await anonymousTokens()}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      if (!response.ok) return false
      const { access_token: token } = await response.json()
      setCustomer({ email, token })
      return true
    }
    return {
      email: customer ? customer.email : null,
      getToken: (kind, context) =>
        kind === 'anonymous' ? anonymousTokens(context) : customer && customer.token,
      signIn,
      signOut: () => setCustomer(null),
    }
  }, [anonymousTokens, customer, fetch, tenant])
}

/** Gives the pages of a shop its session. */
export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session) return session
  throw new Error('There is no Shop above this page. Render it in one.')
}
