import type { QueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { createCredentialsClient } from '../client/createCredentialsClient.js'
import type { CredentialsError } from '../client/CredentialsError.js'
import { assertGetToken } from '../client/createTokenSource.js'
import type { AccessTokenOptions, CredentialsClientBaseOptions } from '../client/types.js'
import { en } from '../messages/en.js'
import type { MessageOverrides } from '../messages/MessageOverrides.js'
import type { Messages } from '../messages/Messages.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { CredentialsComponents } from './components.js'
import type { CredentialsLinks, PasswordPolicy } from './types.js'
import type { CredentialsEvent } from './events.js'
import { useLatest } from '../internal/useLatest.js'
import { createPrivateMutations } from './privateMutations.js'
import { usePasswordPolicy } from './usePasswordPolicy.js'
import { CredentialsContext } from './useCredentialsContext.js'

/** Props of {@link CredentialsProvider}, besides those of the access tokens. */
export interface CredentialsProviderBaseProps extends Omit<CredentialsClientBaseOptions, 'getCustomerId'> {
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
  /** URLs of the pages that messages link to. */
  links?: CredentialsLinks | undefined
  /**
   * Components that replace the default ones, in all forms and pages: the router's link, a strength meter, or the fields and
   * buttons of a design system. Declare the object outside of your component: a new one renders all forms again.
   * @example
   * components={{ Link: RouterLink, PasswordStrengthMeter }}
   */
  components?: Partial<CredentialsComponents> | undefined
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
   * @default none: a private cache observes them
   */
  queryClient?: QueryClient | undefined
  /**
   * Called with what happens in the forms and hooks, for analytics and monitoring. Events contain no value, email address,
   * URL, token or message. What it returns or throws changes nothing.
   */
  onEvent?: ((event: CredentialsEvent) => unknown) | undefined
  /** Called when the session of the customer has expired. Typed values stay in the form. */
  onSessionExpired?: ((error: CredentialsError) => void) | undefined
  /** The pages. */
  children?: ReactNode
}

/** Props of {@link CredentialsProvider}. */
export type CredentialsProviderProps = CredentialsProviderBaseProps & AccessTokenOptions

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
    links = none,
    components = none,
  } = props
  const latest = useLatest(props)
  const [privateMutations] = useState(createPrivateMutations)
  const { queryClient, children } = props
  // Checked while rendering, so that a missing `getToken` is found before a customer submits a form.
  assertGetToken(props.getToken, baseUrl)
  const proxyUrl = props.getToken ? undefined : props.baseUrl
  const client = useMemo(
    () =>
      createCredentialsClient({
        tenant,
        timeout,
        ...(proxyUrl === undefined
          ? { baseUrl, getToken: (kind, context) => latest.current.getToken?.(kind, context) }
          : { baseUrl: proxyUrl }),
        fetch: (url, init) =>
          latest.current.fetch ? latest.current.fetch(url, init) : globalThis.fetch(url, init),
        getHeaders: (operation, context) => latest.current.getHeaders?.(operation, context),
        mapErrorCode: (response) => latest.current.mapErrorCode?.(response),
        getCustomerId: () => latest.current.customerId,
      }),
    [tenant, baseUrl, proxyUrl, timeout, latest],
  )
  const merged = useMemo(() => mergeMessages(messages, messageOverrides), [messages, messageOverrides])
  const passwordPolicy = usePasswordPolicy(props.passwordPolicy)
  const value = useMemo(
    () => ({
      client,
      messages: merged,
      passwordPolicy,
      customerId,
      links,
      components,
      queryClient,
      mutationClient: queryClient ?? privateMutations,
      replaceRouterUrl: (url: string) => latest.current.replaceRouterUrl?.(url),
      // Async, so that an error it throws is reported to the page and changes nothing.
      onEvent: async (event: CredentialsEvent) => latest.current.onEvent?.(event),
      onSessionExpired: (error: CredentialsError) => latest.current.onSessionExpired?.(error),
    }),
    [client, merged, passwordPolicy, customerId, links, components, queryClient, privateMutations, latest],
  )
  return <CredentialsContext.Provider value={value}>{children}</CredentialsContext.Provider>
}

const none = {}
