import { useRef } from 'react'
import type { useSubmission } from './useSubmission.js'

/**
 * Clears the passwords when the customer signs out, except after an expired session: then the customer comes back to send
 * what was typed. During a submit it waits for the result, which tells the two apart.
 * @internal
 */
export function useClearOnSignOut(
  { isPending }: Pick<ReturnType<typeof useSubmission>, 'isPending'>,
  clearSecrets: () => void,
) {
  const keepsValues = useRef(false)
  const isDeferred = useRef(false)

  return {
    notify(change: 'signedIn' | 'signedOut') {
      if (change === 'signedIn') keepsValues.current = false
      isDeferred.current = change === 'signedOut' && isPending()
      if (change === 'signedOut' && !isDeferred.current && !keepsValues.current) clearSecrets()
    },
    reset() {
      keepsValues.current = false
      isDeferred.current = false
    },
    /** Call with whether a request ended because the session has expired. */
    keepValues(hasExpired: boolean) {
      keepsValues.current = hasExpired
    },
    /** Call when a submit has ended. */
    settle() {
      if (isDeferred.current && !keepsValues.current) clearSecrets()
      isDeferred.current = false
    },
  }
}
