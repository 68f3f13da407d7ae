import { useMemo, type ReactNode } from 'react'
import type { Fetch } from '../../src/client.js'
import { seedCustomer, type Emulator } from '../../src/emulator.js'
import { CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'
import type { Messages } from '../../src/messages.js'
import { RouteLink } from './RouteLink.js'
import { SessionContext, useCreateSession } from './session.js'

/** Props of {@link DemoApp}. */
export interface DemoAppProps {
  emulator: Emulator
  fetch: Fetch
  messages: Messages
  /**
   * Email address of the customer who is initially signed in; `null` for none.
   * @default seedCustomer.email
   */
  signedInAs?: string | null | undefined
  /** Options of the provider that a story sets. Components are merged with the link of the demo. */
  providerProps?: Pick<CredentialsProviderProps, 'components' | 'passwordPolicy' | 'mapErrorCode' | 'onEvent'>
  children: ReactNode
}

const links = {
  signIn: '#/sign-in',
  requestPasswordReset: '#/forgotten',
  changeEmail: '#/email',
  account: '#/account',
}

/** A storefront as an app would write it: its own session, and the provider around its pages. */
export function DemoApp(props: DemoAppProps) {
  const { emulator, fetch, messages, signedInAs = seedCustomer.email, providerProps = {}, children } = props
  const { components } = providerProps
  const session = useCreateSession(emulator, fetch, signedInAs)
  return (
    <SessionContext.Provider value={session}>
      <CredentialsProvider
        tenant={emulator.tenant}
        fetch={fetch}
        getToken={session.getToken}
        messages={messages}
        links={links}
        {...providerProps}
        components={useMemo(() => ({ Link: RouteLink, ...components }), [components])}
      >
        {children}
      </CredentialsProvider>
    </SessionContext.Provider>
  )
}
