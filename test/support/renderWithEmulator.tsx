import { render } from '@testing-library/react'
import { StrictMode, type ReactElement } from 'react'
import { userEvent } from 'vitest/browser'
import { createAnonymousTokenProvider } from '../../src/client.js'
import { createEmulator, seedCustomer, type Emulator } from '../../src/emulator.js'
import { CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'

type Options = Partial<CredentialsProviderProps> & {
  emulator?: Emulator
  /** Email address of the signed-in customer; `null` if none. */
  signedInAs?: string | null
}

/** Renders `ui` in StrictMode and a provider whose service is an emulator. */
export function renderWithEmulator(ui: ReactElement, options: Options = {}) {
  const { emulator = createEmulator(), signedInAs = seedCustomer.email, ...props } = options
  const { tenant, clientId, fetch } = emulator
  const getAnonymousToken = createAnonymousTokenProvider({ tenant, clientId, fetch })
  const getToken: CredentialsProviderProps['getToken'] = (kind, context) =>
    kind === 'anonymous' ? getAnonymousToken(context) : signedInAs && emulator.createCustomerToken(signedInAs)
  const wrap = (children: ReactElement) => (
    <StrictMode>
      <CredentialsProvider tenant={tenant} fetch={fetch} getToken={getToken} {...props}>
        {children}
      </CredentialsProvider>
    </StrictMode>
  )
  const view = render(wrap(ui))
  return {
    ...view,
    emulator,
    user: userEvent.setup(),
    rerender: (next: ReactElement) => view.rerender(wrap(next)),
  }
}
