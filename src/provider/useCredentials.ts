import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext, type ComponentType } from 'react'
import type { CredentialsClient } from '../client/createCredentialsClient.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { Messages } from '../messages/Messages.js'
import type { CredentialsLinkProps, CredentialsLinks } from './links.js'
import type { PasswordPolicy } from './passwordPolicy.js'
import type { PasswordStrengthProps } from './PasswordStrengthProps.js'

/** What {@link useCredentials} returns. */
export interface Credentials {
  /** The five operations, with what the provider was given. */
  client: CredentialsClient
  /** The words, with the overrides laid over them. */
  messages: Messages
  /** What a new password must be, with the defaults filled in. */
  passwordPolicy: PasswordPolicy & { minLength: number; repeat: boolean }
  /** Who is signed in, as the shop said. */
  customerId: string | null | undefined
  /** Where the next steps lead. */
  links: CredentialsLinks
  /** What renders a link. */
  Link: ComponentType<CredentialsLinkProps> | 'a'
  /** What shows how hard a new password is to guess. */
  PasswordStrength: ComponentType<PasswordStrengthProps> | undefined
  /** Where the mutations are. */
  queryClient: QueryClient
  /** Replaces the URL in the app's router. */
  replaceUrl: (url: string) => void
  /** Called when the customer is not signed in any more. */
  onSessionExpired: (error: CredentialsError) => void
}

/** @internal */
export const CredentialsContext = createContext<Credentials | undefined>(undefined)

/**
 * Returns what the nearest `CredentialsProvider` gives.
 * @throws Error outside of a provider.
 */
export function useCredentials(): Credentials {
  const credentials = useContext(CredentialsContext)
  if (credentials) return credentials
  throw new Error(
    'There is no CredentialsProvider above this component. Without it nothing knows the shop or its tokens. Render <CredentialsProvider tenant="…" getToken={…}> around it.',
  )
}
