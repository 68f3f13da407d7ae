import type { UseMutationOptions } from '@tanstack/react-query'
import type { CredentialsError } from '../client/CredentialsError.js'

/** What is told of a call. No callback is given what was sent, and none can change what was done. */
export interface CredentialsMutationCallbacks {
  /** Called as soon as the service has done it, before that is shown. */
  onSuccess?: (() => unknown) | undefined
  /** Called with why the service has not done it, or that nobody knows. */
  onError?: ((error: CredentialsError) => unknown) | undefined
  /** Called after either, with the error or `null`. */
  onSettled?: ((error: CredentialsError | null) => unknown) | undefined
}

/**
 * The TanStack options that are safe here. `retry`, `networkMode`, `scope`, `gcTime` and `onMutate` are not: each
 * could send a password again, later, or keep it.
 */
export interface CredentialsMutationOptions
  extends CredentialsMutationCallbacks, Pick<UseMutationOptions, 'mutationKey' | 'meta'> {}

/** What can be said about one call. */
export interface CredentialsMutateOptions extends CredentialsMutationCallbacks {
  /**
   * What must be asked before anything is sent. If it throws, nothing is sent, and the promise rejects with what it
   * threw. Its signal tells that the call was given up.
   */
  before?: ((signal: AbortSignal) => Promise<unknown>) | undefined
}

/** A TanStack mutation that takes an operation's input and never shows it again: there are no `variables`. */
export interface CredentialsMutationResult<Input> {
  /** Where the newest call is. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** Whether nothing was called yet. */
  isIdle: boolean
  /** Whether an answer is awaited. */
  isPending: boolean
  /** Whether the service has done it. */
  isSuccess: boolean
  /** Whether it failed, or nobody knows. */
  isError: boolean
  /** Why it failed; `null` unless it did. */
  error: CredentialsError | null
  /** Sends the input once. */
  mutate: (input: Input, options?: CredentialsMutateOptions) => void
  /**
   * Sends the input once. The promise settles with the service's answer, as soon as it is there. Unmounting aborts it.
   */
  mutateAsync: (input: Input, options?: CredentialsMutateOptions) => Promise<void>
  /** Goes back to `idle`. What is under way goes on. */
  reset: () => void
}
