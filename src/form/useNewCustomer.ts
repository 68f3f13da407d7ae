import { useEffect, useRef } from 'react'
import { useCredentials } from '../provider/useCredentials.js'

/**
 * Calls `forget` when another customer takes the place of the last one. Signing out and in again as the same
 * customer is no change: what was typed waits for that.
 * @internal
 */
export function useNewCustomer(forget: () => void): void {
  const { customerId } = useCredentials()
  const last = useRef(customerId)
  const latest = useRef(forget)
  useEffect(() => {
    latest.current = forget
  })
  useEffect(() => {
    if (customerId == null || customerId === last.current) return
    const isOther = last.current != null
    last.current = customerId
    if (isOther) latest.current()
  }, [customerId])
}
