import { CredentialsProvider } from 'emporix-credentials-react'
import { createAnonymousTokenProvider, createCustomerSession } from 'emporix-credentials-react/client'
import { useSyncExternalStore, type ReactNode } from 'react'

const tenant = 'myshop'
const anonymousTokens = createAnonymousTokenProvider({ tenant, clientId: 'your-storefront-client-id' })

/** In memory: a reload signs out. To keep it in the tab, give `storage` with `sessionStorage` behind it. */
export const session = createCustomerSession({ tenant, anonymousTokens })

const nobody = () => null

/** Stands around the pages of a shop whose tokens live in the browser. */
export function Credentials({ children }: { children: ReactNode }) {
  const customer = useSyncExternalStore(session.subscribe, session.getCustomer, nobody)
  return (
    <CredentialsProvider tenant={tenant} getToken={session.getToken} customerId={customer?.email ?? null}>
      {children}
    </CredentialsProvider>
  )
}
