import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext, type ComponentType, type JSXElementConstructor } from 'react'
import type { CredentialsClient } from '../client/createCredentialsClient.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { Messages } from '../messages/Messages.js'
import type {
  CredentialsLinkProps,
  CredentialsLinks,
  PasswordPolicy,
  PasswordStrengthMeterProps,
} from './types.js'

/** Return value of {@link useCredentialsContext}. */
export interface CredentialsContextValue {
  /** The five operations, configured by the provider. */
  client: CredentialsClient
  /** The message catalogue, with the overrides applied. */
  messages: Messages
  /** Requirements for new passwords, with defaults. */
  passwordPolicy: PasswordPolicy & { minLength: number; requireConfirmation: boolean }
  /** The signed-in customer, as passed to the provider. */
  customerId: string | null | undefined
  /** URLs of the pages that messages link to. */
  links: CredentialsLinks
  /** The link component. */
  Link: JSXElementConstructor<CredentialsLinkProps> | 'a'
  /** The strength meter, if any. */
  PasswordStrengthMeter: ComponentType<PasswordStrengthMeterProps> | undefined
  /** The QueryClient that observes the requests. */
  queryClient: QueryClient
  /** Replaces the URL in the app's router. */
  replaceRouterUrl: (url: string) => void
  /** Called when the session of the customer has expired. */
  onSessionExpired: (error: CredentialsError) => void
}

/** @internal */
export const CredentialsContext = createContext<CredentialsContextValue | undefined>(undefined)

/**
 * Returns the value of the nearest `CredentialsProvider`.
 * @throws Error without a provider.
 */
export function useCredentialsContext(): CredentialsContextValue {
  const value = useContext(CredentialsContext)
  if (value) return value
  throw new Error(
    'No CredentialsProvider found. The forms and hooks need its tenant and tokens. Render <CredentialsProvider tenant="…" getToken={…}> around this component.',
  )
}
