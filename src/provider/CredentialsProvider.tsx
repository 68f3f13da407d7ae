import { QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import {
  createCredentialsClient,
  type CredentialsClient,
  type CredentialsClientOptions,
} from '../client/createCredentialsClient.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import { assertGetToken } from '../client/createTokenSource.js'
import { en } from '../messages/en.js'
import type { MessageOverrides, Messages } from '../messages/Messages.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { useLatest } from './useLatest.js'

/** The fewest characters of a new password, unless the shop says otherwise (OWASP ASVS 5.0, 6.2.1). @internal */
export const defaultMinLength = 8

/** What a new password must be. */
export interface PasswordPolicy {
  /**
   * The least number of characters, counted as code points.
   * @default 8
   */
  minLength?: number | undefined
}

/** Where the next steps lead. A step without an address is not offered. */
export interface CredentialsLinks {
  signIn?: string | undefined
  requestPasswordReset?: string | undefined
  changeEmail?: string | undefined
  account?: string | undefined
}

/** The name of a next step. */
export type CredentialsLinkName = keyof CredentialsLinks

export interface CredentialsLinkProps {
  href: string
  className: string
  children: ReactNode
}

export interface CredentialsProviderProps extends CredentialsClientOptions {
  /**
   * The words.
   * @default English
   */
  messages?: Messages | undefined
  /** Sentences that this shop says differently, laid over `messages`. */
  overrides?: MessageOverrides | undefined
  passwordPolicy?: PasswordPolicy | undefined
  links?: CredentialsLinks | undefined
  /**
   * Renders a link, for a router's own component.
   * @default 'a'
   */
  Link?: ComponentType<CredentialsLinkProps> | 'a' | undefined
  /**
   * The shop's own TanStack client, to see these mutations in its devtools and counters. Secrets stay sealed there.
   * @default a private one
   */
  queryClient?: QueryClient | undefined
  /** Called when an operation found that the customer is not signed in any more. What was typed stays. */
  onSessionExpired?: ((error: CredentialsError) => void) | undefined
  children?: ReactNode
}

/** What {@link useCredentials} returns. */
export interface Credentials {
  client: CredentialsClient
  messages: Messages
  /** The least number of characters of a new password. */
  minLength: number
  links: CredentialsLinks
  Link: ComponentType<CredentialsLinkProps> | 'a'
  queryClient: QueryClient
  onSessionExpired: (error: CredentialsError) => void
}

const CredentialsContext = createContext<Credentials | undefined>(undefined)

/**
 * Gives everything below it the service, the words and the links. Renders no element of its own.
 *
 * @throws CredentialsError `invalidConfiguration`, while rendering, for a tenant, address or option that cannot work.
 * @example
 * <CredentialsProvider tenant="myshop" getToken={getToken}>
 *   <ChangePasswordForm email={customer.email} />
 * </CredentialsProvider>
 */
export function CredentialsProvider(props: CredentialsProviderProps) {
  const {
    tenant,
    baseUrl,
    timeout,
    messages = en,
    overrides,
    passwordPolicy,
    links = noLinks,
    Link = 'a',
  } = props
  const latest = useLatest(props)
  const [privateClient] = useState(() => new QueryClient())
  const { queryClient = privateClient, children } = props
  // Left out, it must be missed here, and not when a customer presses a button.
  assertGetToken(props.getToken)
  const client = useMemo(
    () =>
      createCredentialsClient({
        tenant,
        baseUrl,
        timeout,
        getToken: (kind, context) => latest.current.getToken(kind, context),
        fetch: (url, init) =>
          latest.current.fetch ? latest.current.fetch(url, init) : globalThis.fetch(url, init),
        readCode: (reply) => latest.current.readCode?.(reply),
      }),
    [tenant, baseUrl, timeout, latest],
  )
  const words = useMemo(() => mergeMessages(messages, overrides), [messages, overrides])
  const minLength = passwordPolicy?.minLength ?? defaultMinLength
  const value = useMemo(
    () => ({
      client,
      messages: words,
      minLength,
      links,
      Link,
      queryClient,
      onSessionExpired: (error: CredentialsError) => latest.current.onSessionExpired?.(error),
    }),
    [client, words, minLength, links, Link, queryClient, latest],
  )
  return <CredentialsContext.Provider value={value}>{children}</CredentialsContext.Provider>
}

const noLinks: CredentialsLinks = {}

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
