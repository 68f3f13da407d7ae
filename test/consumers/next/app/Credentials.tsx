'use client'

import { CredentialsProvider, type CredentialsLinkProps } from 'emporix-credentials-react'
import type { Messages } from 'emporix-credentials-react/messages'
import Link from 'next/link'
import { createContext, useContext, useState, type ReactNode } from 'react'
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

function NextLink(props: CredentialsLinkProps) {
  return <Link {...props} />
}

const components = { Link: NextLink }

/** Wraps all pages. The messages come from the server, so the bundle has no other language. */
export function Credentials({ messages, children }: { messages: Messages; children: ReactNode }) {
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
        messages={messages}
        links={links}
        components={components}
      >
        {children}
      </CredentialsProvider>
    </SessionContext>
  )
}
