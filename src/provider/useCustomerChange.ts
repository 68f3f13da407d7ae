import { useEffect, useRef } from 'react'
import { useLatest } from '../internal/useLatest.js'
import { useCredentialsContext } from './useCredentialsContext.js'

/** The client changes with the tenant and the URL, for example. */
export type CustomerChange = 'signedIn' | 'signedOut' | 'customerReplaced' | 'clientReplaced'

/**
 * Calls `onChange` when the customer signs in or out or is replaced by another, or when the client changes. The same
 * customer who signs in again is not another.
 * @internal
 */
export function useCustomerChange(onChange: (change: CustomerChange) => void): void {
  const { client, customerId } = useCredentialsContext()
  const latest = useLatest(onChange)
  const last = useRef({ client, customerId, isSignedIn: customerId != null })
  useEffect(() => {
    const { client: lastClient, customerId: lastCustomerId, isSignedIn: wasSignedIn } = last.current
    const isSignedIn = customerId != null
    const isOther = isSignedIn && lastCustomerId != null && customerId !== lastCustomerId
    last.current = { client, customerId: customerId ?? lastCustomerId, isSignedIn }
    if (lastClient !== client) latest.current('clientReplaced')
    else if (isOther) latest.current('customerReplaced')
    else if (isSignedIn !== wasSignedIn) latest.current(isSignedIn ? 'signedIn' : 'signedOut')
  }, [client, customerId, latest])
}
