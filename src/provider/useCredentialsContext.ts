import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { CredentialsClient } from '../client/types.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { Messages } from '../messages/Messages.js'
import type { CredentialsComponents } from './components.js'
import type { CredentialsLinks, PasswordPolicy, PasswordRule } from './types.js'
import type { MutationClient } from './privateMutations.js'
import type { CredentialsEvent } from './events.js'

/** Return value of {@link useCredentialsContext}. */
export interface CredentialsContextValue {
  /** The five operations, configured by the provider. */
  client: CredentialsClient
  /** The message catalogue, with the overrides applied. */
  messages: Messages
  /** Requirements for new passwords, with defaults. */
  passwordPolicy: PasswordPolicy & {
    minLength: number
    requireConfirmation: boolean
    rules: readonly PasswordRule[]
  }
  /** The signed-in customer, as passed to the provider. */
  customerId: string | null | undefined
  /** URLs of the pages that messages link to. */
  links: CredentialsLinks
  /** The components that replace defaults. */
  components: Partial<CredentialsComponents>
  /** The QueryClient that observes the requests, if one was passed to the provider. */
  queryClient: QueryClient | undefined
  /** Replaces the URL in the app's router. */
  replaceRouterUrl: (url: string) => void
  /** Reports an event to the app. */
  onEvent: (event: CredentialsEvent) => void
  /** Called when the session of the customer has expired. */
  onSessionExpired: (error: CredentialsError) => void
}

/** @internal */
interface InternalContextValue extends CredentialsContextValue {
  /** Observes the requests: the passed QueryClient, or a private cache. */
  mutationClient: MutationClient
}

/** @internal */
export const CredentialsContext = createContext<InternalContextValue | undefined>(undefined)

/**
 * Returns the value of the nearest `CredentialsProvider`.
 * @throws Error without a provider.
 */
export function useCredentialsContext(): CredentialsContextValue {
  return useInternalContext()
}

/** Returns the value with what only this package needs. @internal */
export function useInternalContext(): InternalContextValue {
  const value = useContext(CredentialsContext)
  if (value) return value
  throw new Error(
    'No CredentialsProvider found. The forms and hooks need its tenant and tokens. Render <CredentialsProvider tenant="…" getToken={…}> around this component.',
  )
}
