import { useCallback, useEffect, useRef } from 'react'
import type { CredentialsOperation } from '../client/endpoints.js'
import { useOwnerChange } from './useOwnerChange.js'

/**
 * How long calls may live: until the component or the page is left, or their owner is gone. Where somebody else has come
 * instead, `forget` is called too.
 * @internal
 */
export function useCallLife(operation: CredentialsOperation, forget: () => void) {
  const controller = useRef(new AbortController())
  const isMounted = useRef(true)

  const end = useCallback(() => {
    controller.current.abort()
    controller.current = new AbortController()
  }, [])

  useEffect(() => {
    isMounted.current = true
    // A page that is kept for "back" must not come back waiting for an answer that the browser gave up.
    window.addEventListener('pagehide', end)
    return () => {
      isMounted.current = false
      window.removeEventListener('pagehide', end)
      end()
    }
  }, [end])

  useOwnerChange(operation, (to) => {
    end()
    if (to === 'other') forget()
  })

  return { controller, isMounted }
}
