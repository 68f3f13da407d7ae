import { QueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { createCredentialsClient, type CredentialsClientOptions } from '../client/createCredentialsClient.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import { assertGetToken } from '../client/createTokenSource.js'
import { en } from '../messages/en.js'
import type { MessageOverrides, Messages } from '../messages/Messages.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { defaultMinLength, type PasswordPolicy } from './passwordPolicy.js'
import type { PasswordStrengthProps } from './PasswordStrengthProps.js'
import type { CredentialsLinkProps, CredentialsLinks } from './links.js'
import { useLatest } from '../internal/useLatest.js'
import { CredentialsContext, type Credentials } from './useCredentials.js'

/** What {@link CredentialsProvider} takes, besides what the client does. */
export interface CredentialsProviderProps extends Omit<CredentialsClientOptions, 'getCustomerId'> {
  /**
   * Who is signed in: any text that differs from customer to customer; `null` for nobody. Signing out gives up what is
   * under way and empties the passwords, unless the form has just told that the session has expired; another customer
   * finds the forms empty. It is never sent. Leave it out where signing in and out loads the page anew.
   */
  customerId?: string | null | undefined
  /**
   * The words.
   * @default English
   */
  messages?: Messages | undefined
  /** Sentences that this shop says differently, laid over `messages`. */
  overrides?: MessageOverrides | undefined
  /** What a new password must be. */
  passwordPolicy?: PasswordPolicy | undefined
  /**
   * Shows how hard a new password is to guess, below its field: the one of `emporix-credentials-react/strength`, or the
   * shop's own.
   * @default none
   */
  PasswordStrength?: ComponentType<PasswordStrengthProps> | undefined
  /** Where the next steps lead. */
  links?: CredentialsLinks | undefined
  /**
   * Renders a link, for a router's own component.
   * @default 'a'
   */
  Link?: ComponentType<CredentialsLinkProps> | 'a' | undefined
  /**
   * Replaces the URL in the app's router. Called with path, query and fragment once the token of an emailed link was
   * removed from the URL. React Router needs it: it has its own copy of the URL and writes the token back otherwise.
   * Next.js (App Router) and TanStack Router do not need it.
   * @example
   * replaceUrl={(url) => navigate(url, { replace: true })}
   */
  replaceUrl?: ((url: string) => void) | undefined
  /**
   * The shop's own TanStack client, to see these mutations in its devtools and counters. Secrets stay sealed there.
   * @default a private one
   */
  queryClient?: QueryClient | undefined
  /** Called when an operation found that the customer is not signed in any more. What was typed stays. */
  onSessionExpired?: ((error: CredentialsError) => void) | undefined
  /** The pages. */
  children?: ReactNode
}

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
    customerId,
    links = noLinks,
    Link = 'a',
    PasswordStrength,
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
        getCustomerId: () => latest.current.customerId,
      }),
    [tenant, baseUrl, timeout, latest],
  )
  const words = useMemo(() => mergeMessages(messages, overrides), [messages, overrides])
  const { minLength = defaultMinLength, repeat = true } = props.passwordPolicy ?? {}
  const hasCheck = props.passwordPolicy?.isAllowed !== undefined
  const passwordPolicy = useMemo(
    (): Credentials['passwordPolicy'] => ({
      minLength,
      repeat,
      isAllowed: hasCheck
        ? (password, options) => latest.current.passwordPolicy?.isAllowed?.(password, options)
        : undefined,
    }),
    [minLength, repeat, hasCheck, latest],
  )
  const value = useMemo(
    () => ({
      client,
      messages: words,
      passwordPolicy,
      customerId,
      links,
      Link,
      PasswordStrength,
      queryClient,
      replaceUrl: (url: string) => latest.current.replaceUrl?.(url),
      onSessionExpired: (error: CredentialsError) => latest.current.onSessionExpired?.(error),
    }),
    [client, words, passwordPolicy, customerId, links, Link, PasswordStrength, queryClient, latest],
  )
  return <CredentialsContext.Provider value={value}>{children}</CredentialsContext.Provider>
}

const noLinks: CredentialsLinks = {}
