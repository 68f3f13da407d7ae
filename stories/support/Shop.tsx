import { useMemo, type ReactNode } from 'react'
import { createAnonymousTokens, type Fetch } from '../../src/client.js'
import { seedCustomer, type Emulator } from '../../src/emulator.js'
import { CredentialsProvider } from '../../src/index.js'
import type { Messages } from '../../src/messages.js'

export interface ShopProps {
  emulator: Emulator
  fetch: Fetch
  messages: Messages
  /** Who is signed in; `null` for nobody. */
  signedInAs?: string | null | undefined
  children: ReactNode
}

/** A storefront as a shop would write it: tokens from its session, and the provider around its pages. */
export function Shop({ emulator, fetch, messages, signedInAs = seedCustomer.email, children }: ShopProps) {
  const { tenant, clientId } = emulator
  const anonymousTokens = useMemo(
    () => createAnonymousTokens({ tenant, clientId, fetch }),
    [tenant, clientId, fetch],
  )
  return (
    <CredentialsProvider
      tenant={tenant}
      fetch={fetch}
      getToken={(kind, context) =>
        kind === 'anonymous' ? anonymousTokens(context) : signedInAs && emulator.customerToken(signedInAs)
      }
      messages={messages}
      links={{
        signIn: '#sign-in',
        requestPasswordReset: '#forgotten',
        changeEmail: '#email',
        account: '#account',
      }}
    >
      {children}
    </CredentialsProvider>
  )
}
