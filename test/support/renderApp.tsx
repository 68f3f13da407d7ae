import { useEffect, useState, type ReactElement } from 'react'
import { createEmulator, type Emulator } from '../../src/emulator.js'
import { ChangePasswordForm, CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'
import { renderWithEmulator } from './renderWithEmulator.js'
import { ada, grace } from './twoCustomers.js'

interface Session {
  emulator: Emulator
  /** Signs a customer in, or out with `null`, in the state of the app. */
  signIn: (email: string | null) => void
}

/** Renders an app that keeps its customer in React state, Ada first, with what the callback returns for the provider. */
export function renderApp(
  createProps: (session: Session) => Partial<CredentialsProviderProps>,
  page: ReactElement = <ChangePasswordForm />,
) {
  const emulator = createEmulator({ customers: [ada, grace] })
  const expired: string[] = []
  const bodies: string[] = []
  const state: { setEmail?: (email: string | null) => void } = {}
  const signIn = (email: string | null) => state.setEmail?.(email)
  const props = createProps({ emulator, signIn })
  const { fetch = emulator.fetch } = props
  function App() {
    const [email, setEmail] = useState<string | null>(ada.email)
    useEffect(() => {
      state.setEmail = setEmail
    }, [])
    return (
      <CredentialsProvider
        tenant={emulator.tenant}
        customerId={email}
        getToken={() => email && emulator.createCustomerToken(email)}
        onSessionExpired={({ code }) => expired.push(code)}
        {...props}
        fetch={(url, init) => {
          if (typeof init.body === 'string') bodies.push(init.body)
          return fetch(url, init)
        }}
      >
        {page}
      </CredentialsProvider>
    )
  }
  return { ...renderWithEmulator(<App />, { emulator }), signIn, expired, bodies }
}
