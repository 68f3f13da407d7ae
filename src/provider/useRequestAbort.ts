import { useCallback, useEffect, useRef } from 'react'
import { customerSignedOut } from '../client/customerSignedOut.js'
import { endpoints, type CredentialsOperation } from '../client/endpoints.js'
import { useCustomerChange, type CustomerChange } from './useCustomerChange.js'

/**
 * Returns the signal for the next request. It is aborted when the component unmounts, the page is hidden or the client
 * changes, and for operations of a customer when that customer signs out or is replaced. Then `onChange` is called with
 * whether the change concerns the operation: what an anonymous access token does belongs to no customer.
 * @internal
 */
export function useRequestAbort(
  operation: CredentialsOperation,
  onChange: (change: CustomerChange, isConcerned: boolean) => void,
) {
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

  useCustomerChange((change) => {
    const isConcerned = change === 'clientReplaced' || endpoints[operation].token === 'customer'
    if (isConcerned && change !== 'signedIn') abort(change === 'signedOut' ? customerSignedOut : undefined)
    onChange(change, isConcerned)
  })

  const getSignal = useCallback(() => controller.current.signal, [])
  return { getSignal, isMounted }
}
