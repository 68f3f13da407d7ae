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
  client: CredentialsClient
  messages: Messages
  passwordPolicy: PasswordPolicy & { minLength: number; repeat: boolean }
  customerId: string | null | undefined
  links: CredentialsLinks
  Link: ComponentType<CredentialsLinkProps> | 'a'
  PasswordStrength: ComponentType<PasswordStrengthProps> | undefined
  queryClient: QueryClient
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
