import { useEffect, useRef } from 'react'
import { useLatest } from '../internal/useLatest.js'

/** Calls `clear` on `pagehide`, also for the back/forward cache, and after unmount. @internal */
export function useClearSecrets(clear: () => void): void {
  const latest = useLatest(clear)
  const isMounted = useRef(false)
  useEffect(() => {
    const clearNow = () => latest.current()
    isMounted.current = true
    window.addEventListener('pagehide', clearNow)
    return () => {
      isMounted.current = false
      window.removeEventListener('pagehide', clearNow)
      // StrictMode unmounts and mounts again at once, and what was typed before hydration must survive that.
      queueMicrotask(() => {
        if (!isMounted.current) clearNow()
      })
    }
  }, [latest])
}
