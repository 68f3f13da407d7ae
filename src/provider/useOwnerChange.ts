import { useEffect, useRef } from 'react'
import { endpoints, type CredentialsOperation } from '../client/endpoints.js'
import { useCredentials } from './useCredentials.js'
import { useLatest } from '../internal/useLatest.js'

/** Who came after the one for whom something was typed or sent: nobody, or somebody else (or another tenant). */
type Successor = 'nobody' | 'other'

/**
 * Calls back when what was typed or sent belongs to somebody who is not there any more. A customer who becomes known, as
 * when a session is restored, or who comes back, is no other one; and a call without a customer's bearer has no owner.
 * @internal
 */
export function useOwnerChange(operation: CredentialsOperation, onChange: (to: Successor) => void): void {
  const { client, customerId } = useCredentials()
  const latest = useLatest(onChange)
  const last = useRef({ client, customerId })
  useEffect(() => {
    const { client: lastClient, customerId: owner } = last.current
    const isOwned = endpoints[operation].token === 'customer' && owner != null
    last.current = { client, customerId: customerId ?? owner }
    if (lastClient !== client) latest.current('other')
    else if (isOwned && customerId == null) latest.current('nobody')
    else if (isOwned && customerId !== owner) latest.current('other')
  }, [client, customerId, latest, operation])
}
