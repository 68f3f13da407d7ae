import { useRef } from 'react'
import type { CredentialsOperation } from '../client/endpoints.js'
import { useCustomerChange } from '../provider/useCustomerChange.js'
import type { useSubmission } from './useSubmission.js'

/**
 * Clears the passwords when the customer signs out, except after an expired session: then the customer comes back to send
 * what was typed. During a submit it waits for the result, which tells the two apart.
 * @internal
 */
export function useClearOnSignOut(
  operation: CredentialsOperation,
  { isPending }: Pick<ReturnType<typeof useSubmission>, 'isPending'>,
  clearSecrets: () => void,
) {
  const keepsValues = useRef(false)
  const isDeferred = useRef(false)

  useCustomerChange(operation, (change) => {
    if (change === 'signedIn') {
      keepsValues.current = false
      isDeferred.current = false
    } else if (change === 'signedOut' && isPending()) isDeferred.current = true
    else if (change === 'signedOut' && !keepsValues.current) clearSecrets()
  })

  return {
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
