import type { UseMutationOptions } from '@tanstack/react-query'
import type { CredentialsError } from '../client/CredentialsError.js'

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
  extends CredentialsMutationCallbacks, Pick<UseMutationOptions, 'mutationKey' | 'meta'> {}

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
