import type { CredentialsComponents } from '../provider/components.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

/** Returns the components of the provider, or else these defaults. A bundle has only the defaults that are passed. @internal */
export function useComponents<Name extends keyof CredentialsComponents>(
  defaults: Pick<CredentialsComponents, Name>,
): Pick<CredentialsComponents, Name> & Partial<CredentialsComponents> {
  return { ...defaults, ...useCredentialsContext().components }
}
