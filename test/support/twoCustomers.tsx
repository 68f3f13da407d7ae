import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'
import { fill, press } from './form.js'
import { renderWithEmulator } from './renderWithEmulator.js'

export const ada = seedCustomer
// The same password: the one case in which what was sent for the one could be carried out for the other.
export const grace = { email: 'grace@example.com', password: ada.password }
export const next = 'a quiet river at dawn'
export const typed = { 'Current password': ada.password, 'New password': next, 'New password, again': next }

type CustomerId = string | null | undefined

/** A shop on one device that two customers use, Ada first. */
export function openShop(
  props: Partial<CredentialsProviderProps> = {},
  page: ReactElement = <ChangePasswordForm />,
) {
  const emulator = createEmulator({ customers: [ada, grace] })
  const requests: string[] = []
  const signals: AbortSignal[] = []
  const of = (customerId: CustomerId, more: Partial<CredentialsProviderProps> = {}) => (
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
  const view = renderWithEmulator(of(ada.email), { emulator })
  return {
    ...view,
    requests,
    signals,
    signIn: (customerId: CustomerId, more?: Partial<CredentialsProviderProps>) =>
      view.rerender(of(customerId, more)),
    /** Fills everything in and presses the button. */
    send: async () => {
      await fill(view.user, typed)
      await press(view.user, 'Change password')
      await screen.findByRole('button', { name: 'Saving…' })
    },
  }
}

/** Lets everything happen that is about to: what should not happen would have, by then. */
export async function settle() {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(requestAnimationFrame)
}
