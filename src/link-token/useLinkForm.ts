import { useEffect, useRef } from 'react'
import type { CredentialsOperation } from '../client/endpoints.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { LinkStatus } from '../provider/types.js'
import { linkStatusOf, type LinkToken } from './linkToken.js'
import { useLinkChange } from './useLinkChange.js'

/** Adds to a form what an emailed link needs: a reset when another link replaces it, and the status of the link. @internal */
export function useLinkForm<Form extends { reset: () => void }>(
  operation: CredentialsOperation,
  form: Form,
  token: LinkToken | string,
) {
  const { onEvent } = useCredentialsContext()
  const linkStatus = linkStatusOf(token)
  const lastStatus = useRef<LinkStatus>(undefined)
  useEffect(() => {
    if (linkStatus === 'missing' && lastStatus.current !== linkStatus)
      onEvent({ operation, phase: 'linkMissing' })
    // React's StrictMode runs the effect twice.
    lastStatus.current = linkStatus
  }, [linkStatus, onEvent, operation])
  useLinkChange(token, form.reset)
  return { ...form, linkStatus }
}
