import { QueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ComponentType, type JSXElementConstructor, type ReactNode } from 'react'
import { createCredentialsClient, type CredentialsClientOptions } from '../client/createCredentialsClient.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import { assertGetToken } from '../client/createTokenSource.js'
import { en } from '../messages/en.js'
import type { MessageOverrides } from '../messages/MessageOverrides.js'
import type { Messages } from '../messages/Messages.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type {
  CredentialsLinkProps,
  CredentialsLinks,
  PasswordPolicy,
  PasswordStrengthMeterProps,
} from './types.js'
import { useLatest } from '../internal/useLatest.js'
import { usePasswordPolicy } from './usePasswordPolicy.js'
import { CredentialsContext } from './useCredentialsContext.js'

/** Props of {@link CredentialsProvider}, besides the options of the client. */
export interface CredentialsProviderProps extends Omit<CredentialsClientOptions, 'getCustomerId'> {
  /**
   * Identifies the signed-in customer with any stable text; `null` if none. Never sent. On sign-out, pending requests are
   * aborted and password fields cleared, unless the form has just shown a session-expired error. For another customer the
   * forms are reset. Leave it out only if signing in and out reloads the page.
   */
  customerId?: string | null | undefined
  /**
   * The message catalogue.
   * @default en
   */
  messages?: Messages | undefined
  /** Sentences that replace those of `messages`. */
  messageOverrides?: MessageOverrides | undefined
  /** Requirements for new passwords. */
  passwordPolicy?: PasswordPolicy | undefined
  /**
   * Rendered below a new password's field: the component of `emporix-credentials-react/strength`, or a custom one.
   * @default none
   */
  PasswordStrengthMeter?: ComponentType<PasswordStrengthMeterProps> | undefined
  /** URLs of the pages that messages link to. */
  links?: CredentialsLinks | undefined
  /**
   * Renders a link, such as the router's own component.
   * @default 'a'
   */
  Link?: JSXElementConstructor<CredentialsLinkProps> | 'a' | undefined
  /**
   * Replaces the URL in the app's router. Called with path, query and fragment after the token of an emailed link was
   * removed from the URL. React Router needs it: it has its own copy of the URL and writes the token back otherwise.
   * Next.js (App Router) and TanStack Router do not need it.
   * @example
   * replaceRouterUrl={(url) => navigate(url, { replace: true })}
   */
  replaceRouterUrl?: ((url: string) => void) | undefined
  /**
   * The QueryClient that observes the requests, for devtools, `useIsMutating` and global callbacks. It never sees the
   * input. The client of a surrounding `QueryClientProvider` is not used unless it is passed here: a global `onError`
   * that shows a toast would reveal whether an account exists.
   * @default a private one
   */
  queryClient?: QueryClient | undefined
  /** Called when the session of the customer has expired. Typed values stay in the form. */
  onSessionExpired?: ((error: CredentialsError) => void) | undefined
  /** The pages. */
  children?: ReactNode
}

/**
 * Provides the client, messages, links and policy to the forms and hooks below it. Renders no element.
 *
 * @throws CredentialsError `invalidConfiguration`, while rendering, for an invalid tenant, URL or option.
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
    messageOverrides,
    customerId,
    links = noLinks,
    Link = 'a',
    PasswordStrengthMeter,
  } = props
  const latest = useLatest(props)
  const [privateClient] = useState(() => new QueryClient())
  const { queryClient = privateClient, children } = props
  // Checked while rendering, so that a missing `getToken` is found before a customer submits a form.
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
        mapErrorCode: (response) => latest.current.mapErrorCode?.(response),
        getCustomerId: () => latest.current.customerId,
      }),
    [tenant, baseUrl, timeout, latest],
  )
  const mergedMessages = useMemo(
    () => mergeMessages(messages, messageOverrides),
    [messages, messageOverrides],
  )
  const passwordPolicy = usePasswordPolicy(props.passwordPolicy)
  const value = useMemo(
    () => ({
      client,
      messages: mergedMessages,
      passwordPolicy,
      customerId,
      links,
      Link,
      PasswordStrengthMeter,
      queryClient,
      replaceRouterUrl: (url: string) => latest.current.replaceRouterUrl?.(url),
      onSessionExpired: (error: CredentialsError) => latest.current.onSessionExpired?.(error),
    }),
    [
      client,
      mergedMessages,
      passwordPolicy,
      customerId,
      links,
      Link,
      PasswordStrengthMeter,
      queryClient,
      latest,
    ],
  )
  return <CredentialsContext.Provider value={value}>{children}</CredentialsContext.Provider>
}

const noLinks: CredentialsLinks = {}
