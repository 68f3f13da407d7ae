import { CredentialsProvider, type CredentialsLinkProps } from 'emporix-credentials-react'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { anonymousTokens, baseUrl, tenant } from './service'

export interface Customer {
  email: string
  accessToken: string
}

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
export function Credentials({ customer, children }: { customer: Customer | null; children: ReactNode }) {
  const navigate = useNavigate()
  return (
    <CredentialsProvider
      tenant={tenant}
      baseUrl={baseUrl}
      getToken={(kind, context) => (kind === 'anonymous' ? anonymousTokens(context) : customer?.accessToken)}
      customerId={customer?.email ?? null}
      links={links}
      components={components}
      // Without it, the router would write the token of an emailed link back into the URL.
      replaceRouterUrl={(url) => navigate(url, { replace: true })}
    >
      {children}
    </CredentialsProvider>
  )
}
