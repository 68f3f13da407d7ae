import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'
import { fill, press } from './form.js'
import { renderWithEmulator } from './renderWithEmulator.js'

export const ada = seedCustomer
// With the same password, a request of one customer would succeed for the other.
export const grace = { email: 'grace@example.com', password: ada.password }
export const next = 'a quiet river at dawn'
export const typed = { 'Current password': ada.password, 'New password': next, 'Confirm new password': next }

type CustomerId = string | null | undefined

/** Renders an app that two customers use on one device. Ada is signed in first. */
export function renderForTwoCustomers(
  props: Partial<CredentialsProviderProps> = {},
  page: ReactElement = <ChangePasswordForm />,
) {
  const emulator = createEmulator({ customers: [ada, grace] })
  const requests: string[] = []
  const signals: AbortSignal[] = []
  const appOf = (customerId: CustomerId, more: Partial<CredentialsProviderProps> = {}) => (
    <CredentialsProvider
      tenant={emulator.tenant}
      customerId={customerId}
      getToken={() => customerId && emulator.createCustomerToken(customerId)}
      fetch={(url, init) => {
        requests.push(url)
        if (init.signal) signals.push(init.signal)
        return emulator.fetch(url, init)
      }}
      {...props}
      {...more}
    >
      {page}
    </CredentialsProvider>
  )
  const view = renderWithEmulator(appOf(ada.email), { emulator })
  return {
    ...view,
    requests,
    signals,
    signIn: (customerId: CustomerId, more?: Partial<CredentialsProviderProps>) =>
      view.rerender(appOf(customerId, more)),
    /** Fills in and submits the form; returns when the request is pending. */
    send: async () => {
      await fill(view.user, typed)
      await press(view.user, 'Change password')
      await screen.findByRole('button', { name: 'Saving…' })
    },
  }
}

/** Waits ten frames, so that a test can assert that something did not happen. */
export async function settle() {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(requestAnimationFrame)
}
