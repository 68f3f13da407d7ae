import type { UseMutationOptions } from '@tanstack/react-query'
import type { RequestOptions } from '../client/types.js'
import type { CredentialsError } from '../client/CredentialsError.js'

/** A rule for new passwords besides their length. Plain text and a function, in the language of the page. */
export interface PasswordRule {
  /** What the password needs, listed before it is typed, such as "One number". */
  label: string
  /**
   * The error message after a submit.
   * @default the label
   */
  errorMessage?: string | undefined
  /** Whether a password meets the rule. Called while typing, so it must be fast. */
  isMet: (password: string) => boolean
  /**
   * The rule for password generators, in the syntax of the attribute `passwordrules`.
   * @example 'required: digit;'
   */
  passwordrules?: string | undefined
}

/** Requirements for new passwords. */
export interface PasswordPolicy {
  /**
   * Minimum length in code points.
   * @default 8 (the minimum of OWASP ASVS 5.0, 6.2.1, which advises 15)
   */
  minLength?: number | undefined
  /**
   * Maximum length in code points, for a service that rejects longer passwords. Nothing is cut off while typing.
   * @default none
   */
  maxLength?: number | undefined
  /**
   * Further rules. The hint of the field names them before a password is typed; the component `PasswordRules` lists and
   * ticks them instead. Declare the array outside of your component: a new one renders all forms again.
   * @default none
   */
  rules?: readonly PasswordRule[] | undefined
  /**
   * Whether a new password is entered twice. Every field can be revealed, so an app may leave it out.
   * @default true
   */
  requireConfirmation?: boolean | undefined
  /**
   * Custom check, for example against breached passwords. Runs on submit. Only `false` rejects; if it throws or takes more
   * than 3 seconds, the password is accepted.
   */
  isAllowed?:
    | ((
        password: string,
        options: { signal: AbortSignal },
      ) => boolean | undefined | Promise<boolean | undefined>)
    | undefined
}

/** URLs of the pages that messages link to. A link without a URL is not rendered. */
export interface CredentialsLinks {
  /** The sign-in page: after a reset, a confirmation or an expired session, and at the request for a reset. */
  signIn?: string | undefined
  /** The page that requests a password reset: after an invalid link, and at the current password. */
  requestPasswordReset?: string | undefined
  /** The page that changes the email address: after an invalid link. */
  changeEmail?: string | undefined
  /** The account page: after a change. */
  account?: string | undefined
}

/** The name of a link. */
export type CredentialsLinkName = keyof CredentialsLinks

/**
 * Whether a form can send the token of an emailed link: `reading` until the URL is read, `missing` if there is none or the
 * text cannot be one. `ready` says nothing about the service: only a request shows whether it accepts the token.
 */
export type LinkStatus = 'reading' | 'ready' | 'missing'

/** Callbacks of a request. They never receive the input, and what they return or throw does not change the outcome. */
export interface CredentialsMutationCallbacks {
  /** Called when the operation succeeded, before the component shows it. */
  onSuccess?: (() => unknown) | undefined
  /** Called with the error when the operation failed or its outcome is unknown. */
  onError?: ((error: CredentialsError) => unknown) | undefined
  /** Called after `onSuccess` or `onError`, with the error or `null`. */
  onSettled?: ((error: CredentialsError | null) => unknown) | undefined
}

/**
 * Options of the mutation hooks. Their callbacks are also called after the component has unmounted, unless nothing was
 * sent: unmounting aborts the request, and `onError` then receives `outcomeUnknown`, so that the app can refetch.
 *
 * `retry`, `networkMode`, `scope`, `gcTime` and `onMutate` are left out: the request is sent once, at once.
 */
export interface CredentialsMutationOptions
  extends
    CredentialsMutationCallbacks,
    Pick<RequestOptions, 'getHeaders'>,
    Pick<UseMutationOptions, 'mutationKey' | 'meta'> {}

/** Options of one `mutate` call. As in TanStack Query, its callbacks are not called after the component has unmounted. */
export interface CredentialsMutateOptions extends CredentialsMutationCallbacks {}

/** Result of a mutation hook: a TanStack Query mutation without `variables`, `data` and `context`. */
export interface CredentialsMutationResult<Input> {
  /** The status of the latest request. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** Whether nothing has been sent yet. */
  isIdle: boolean
  /** Whether a response is awaited. */
  isPending: boolean
  /** Whether the operation succeeded. */
  isSuccess: boolean
  /** Whether the operation failed or its outcome is unknown. */
  isError: boolean
  /** The error of the latest request, or `null`. */
  error: CredentialsError | null
  /** Sends the input once. */
  mutate: (input: Input, options?: CredentialsMutateOptions) => void
  /** Sends the input once. Resolves on success and rejects with a {@link CredentialsError}; unmounting aborts it. */
  mutateAsync: (input: Input, options?: CredentialsMutateOptions) => Promise<void>
  /** Returns to `idle`. A pending request is not aborted. */
  reset: () => void
}
