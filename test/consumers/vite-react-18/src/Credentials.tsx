import { Link } from '@tanstack/react-router'
import { CredentialsProvider, type CredentialsLinkProps } from 'emporix-credentials-react'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { anonymousTokens, baseUrl, tenant } from './service'

export interface Customer {
  email: string
  accessToken: string
}

interface Session {
  customer: Customer | null
  setCustomer: (customer: Customer) => void
}

const SessionContext = createContext<Session>({ customer: null, setCustomer() {} })

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
  const [customer, setCustomer] = useState<Customer | null>(null)
  return (
    <SessionContext.Provider value={{ customer, setCustomer }}>
      <CredentialsProvider
        tenant={tenant}
        baseUrl={baseUrl}
        getToken={(kind, context) =>
          kind === 'anonymous' ? anonymousTokens(context) : customer?.accessToken
        }
        customerId={customer?.email ?? null}
        links={links}
        components={components}
      >
        {children}
      </CredentialsProvider>
    </SessionContext.Provider>
  )
}
