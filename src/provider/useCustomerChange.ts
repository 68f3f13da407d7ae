import { useEffect, useRef } from 'react'
import { endpoints, type CredentialsOperation } from '../client/endpoints.js'
import { useCredentialsContext } from './useCredentialsContext.js'
import { useLatest } from '../internal/useLatest.js'

/** `replaced`: another customer signed in, or the client changed (another tenant, for example). */
export type CustomerChange = 'signedIn' | 'signedOut' | 'replaced'

/**
 * Calls `onChange` when the customer signs in or out or is replaced, or when the client changes. The same customer who
 * signs in again is not replaced. Operations without a customer access token only notice a changed client.
 * @internal
 */
export function useCustomerChange(
  operation: CredentialsOperation,
  onChange: (change: CustomerChange) => void,
): void {
  const { client, customerId } = useCredentialsContext()
  const latest = useLatest(onChange)
  const last = useRef({ client, customerId, isSignedIn: customerId != null })
  useEffect(() => {
    const { client: lastClient, customerId: lastCustomerId, isSignedIn: wasSignedIn } = last.current
    const isSignedIn = customerId != null
    last.current = { client, customerId: customerId ?? lastCustomerId, isSignedIn }
    if (lastClient !== client) latest.current('replaced')
    else if (endpoints[operation].token !== 'customer') return
    else if (isSignedIn && lastCustomerId != null && customerId !== lastCustomerId) latest.current('replaced')
    else if (isSignedIn !== wasSignedIn) latest.current(isSignedIn ? 'signedIn' : 'signedOut')
  }, [client, customerId, latest, operation])
}
