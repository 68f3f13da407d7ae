import { isLinkValid, type LinkToken } from './linkToken.js'
import { useLinkChange } from './useLinkChange.js'

/** Adds to a form what an emailed link needs: a reset when another link replaces it, and whether it is valid. @internal */
export function useLinkForm<Form extends { reset: () => void }>(form: Form, token: LinkToken | string) {
  useLinkChange(token, form.reset)
  return { ...form, isLinkValid: isLinkValid(token) }
}
