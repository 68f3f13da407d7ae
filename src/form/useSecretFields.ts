import { useEffect, useRef } from 'react'
import { useLatest } from '../internal/useLatest.js'

/** Calls `clear` when the page is left or kept for "back", and when the component is gone. @internal */
export function useSecretFields(clear: () => void): void {
  const latest = useLatest(clear)
  const isMounted = useRef(false)
  useEffect(() => {
    const clearNow = () => latest.current()
    isMounted.current = true
    window.addEventListener('pagehide', clearNow)
    return () => {
      isMounted.current = false
      window.removeEventListener('pagehide', clearNow)
      // StrictMode takes a component down and up again at once; what was typed before hydration must survive that.
      queueMicrotask(() => {
        if (!isMounted.current) clearNow()
      })
    }
  }, [latest])
}
