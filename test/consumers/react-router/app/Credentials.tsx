import { CredentialsProvider, type CredentialsLinkProps } from 'emporix-credentials-react'

import { createContext, useContext, useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { baseUrl, createTokens, signIn, tenant } from './service'

interface Customer {
  email: string
  accessToken: string
}

interface Session {
  customer: Customer | null
  signIn: (email: string, password: string) => Promise<void>
}

const SessionContext = createContext<Session>({ customer: null, signIn: async () => {} })

export const useSession = () => useContext(SessionContext)

const links = {
  signIn: '/',
  account: '/',
  requestPasswordReset: '/forgotten-password',
  changeEmail: '/change-email',
}

function RouterLink({ href, ...props }: CredentialsLinkProps) {
  return <Link to={href} {...props} />
}

const components = { Link: RouterLink }

/** Wraps all pages. */
export function Credentials({ children }: { children: ReactNode }) {
  const navigate = useNavigate()
  const [anonymousTokens] = useState(createTokens)
  const [customer, setCustomer] = useState<Customer | null>(null)
  const session: Session = {
    customer,
    async signIn(email, password) {
      setCustomer({ email, accessToken: await signIn(await anonymousTokens(), email, password) })
    },
  }
  return (
    <SessionContext value={session}>
      <CredentialsProvider
        tenant={tenant}
        baseUrl={baseUrl}
        getToken={(kind, context) =>
          kind === 'anonymous' ? anonymousTokens(context) : customer?.accessToken
        }
        customerId={customer?.email ?? null}
        links={links}
        components={components}
        // Without it, the router would write the token of an emailed link back into the URL.
        replaceRouterUrl={(url) => navigate(url, { replace: true })}
      >
        {children}
      </CredentialsProvider>
    </SessionContext>
  )
}
