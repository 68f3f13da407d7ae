import { useCallback, useEffect, useRef } from 'react'
import { customerSignedOut } from '../client/customerSignedOut.js'
import type { CredentialsOperation } from '../client/endpoints.js'
import { useCustomerChange } from './useCustomerChange.js'

/**
 * Returns the signal for the next request. It is aborted when the component unmounts, the page is hidden or the customer
 * signs out or is replaced; for a replaced customer, `reset` is called too.
 * @internal
 */
export function useRequestAbort(operation: CredentialsOperation, reset: () => void) {
  const controller = useRef(new AbortController())
  const isMounted = useRef(true)

  const abort = useCallback((reason?: unknown) => {
    controller.current.abort(reason)
    controller.current = new AbortController()
  }, [])

  useEffect(() => {
    const abortOnPageHide = () => abort()
    isMounted.current = true
    // The browser drops the request of a page in the back/forward cache, so the page must not come back waiting for it.
    window.addEventListener('pagehide', abortOnPageHide)
    return () => {
      isMounted.current = false
      window.removeEventListener('pagehide', abortOnPageHide)
      abort()
    }
  }, [abort])

  useCustomerChange(operation, (change) => {
    if (change === 'signedIn') return
    abort(change === 'signedOut' ? customerSignedOut : undefined)
    if (change === 'replaced') reset()
  })

  const getSignal = useCallback(() => controller.current.signal, [])
  return { getSignal, isMounted }
}
