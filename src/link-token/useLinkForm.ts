import { linkStatusOf, type LinkToken } from './linkToken.js'
import { useLinkChange } from './useLinkChange.js'

/** Adds to a form what an emailed link needs: a reset when another link replaces it, and the status of the link. @internal */
export function useLinkForm<Form extends { reset: () => void }>(form: Form, token: LinkToken | string) {
  useLinkChange(token, form.reset)
  return { ...form, linkStatus: linkStatusOf(token) }
}
