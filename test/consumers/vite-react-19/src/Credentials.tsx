import { CredentialsProvider, type CredentialsLinkProps } from 'emporix-credentials-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
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

/** Stands around all pages. */
export function Credentials({ customer, children }: { customer: Customer | null; children: ReactNode }) {
  return (
    <CredentialsProvider
      tenant={tenant}
      baseUrl={baseUrl}
      getToken={(kind, context) => (kind === 'anonymous' ? anonymousTokens(context) : customer?.accessToken)}
      customerId={customer?.email ?? null}
      links={links}
      Link={RouterLink}
    >
      {children}
    </CredentialsProvider>
  )
}
