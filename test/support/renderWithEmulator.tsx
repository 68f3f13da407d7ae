import { render } from '@testing-library/react'
import { StrictMode, type ReactElement } from 'react'
import { userEvent } from 'vitest/browser'
import { createAnonymousTokenProvider } from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'

interface Options extends Partial<CredentialsProviderProps> {
  emulator?: Emulator
  /** Who is signed in; `null` for nobody. */
  signedInAs?: string | null
}

/** Renders into a shop whose service is an emulator of its own, in StrictMode as shops run it. */
export function renderWithEmulator(ui: ReactElement, options: Options = {}) {
  const { emulator = createEmulator(), signedInAs = seedCustomer.email, ...props } = options
  const { tenant, clientId, fetch } = emulator
  const anonymousTokens = createAnonymousTokenProvider({ tenant, clientId, fetch })
  const getToken: CredentialsProviderProps['getToken'] = (kind, context) =>
    kind === 'anonymous' ? anonymousTokens(context) : signedInAs && emulator.createCustomerToken(signedInAs)
  const within = (children: ReactElement) => (
    <StrictMode>
      <CredentialsProvider tenant={tenant} fetch={fetch} getToken={getToken} {...props}>
        {children}
      </CredentialsProvider>
    </StrictMode>
  )
  const view = render(within(ui))
  return {
    ...view,
    emulator,
    user: userEvent.setup(),
    rerender: (next: ReactElement) => view.rerender(within(next)),
  }
}
