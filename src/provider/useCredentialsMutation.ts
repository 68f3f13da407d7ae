import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import { useCredentials } from './useCredentials.js'
import { Sealed } from './Sealed.js'

/** What is told of a call. No callback is given what was sent. */
export interface CredentialsMutationCallbacks {
  onSuccess?: (() => unknown) | undefined
  onError?: ((error: CredentialsError) => unknown) | undefined
  onSettled?: ((error: CredentialsError | null) => unknown) | undefined
}

/**
 * The TanStack options that are safe here. `retry`, `networkMode`, `scope`, `gcTime` and `onMutate` are not: each
 * could send a password again, later, or keep it.
 */
export interface CredentialsMutationOptions
  extends CredentialsMutationCallbacks, Pick<UseMutationOptions, 'mutationKey' | 'meta'> {}

/** A TanStack mutation that takes an operation's input and never shows it again: there are no `variables`. */
export interface CredentialsMutation<Input> extends Omit<
  UseMutationResult<void, CredentialsError>,
  'mutate' | 'mutateAsync' | 'variables' | 'context'
> {
  /** Sends the input once. */
  mutate: (input: Input, callbacks?: CredentialsMutationCallbacks) => void
  /**
   * Sends the input once. The promise settles with the service's answer, as soon as it is there: a callback that
   * throws or never ends does not change what was done. Unmounting aborts it.
   */
  mutateAsync: (input: Input, callbacks?: CredentialsMutationCallbacks) => Promise<void>
}

/** How long callbacks of the shop's client may hold a call back, in milliseconds. */
const patience = 5000

/** The only place that makes a TanStack mutation. @internal */
export function useCredentialsMutation<Operation extends CredentialsOperation>(
  operation: Operation,
  { mutationKey, meta, ...callbacks }: CredentialsMutationOptions = {},
): CredentialsMutation<CredentialsInputs[Operation]> {
  const { client, queryClient, customerId, onSessionExpired } = useCredentials()
  const life = useRef(new AbortController())
  useEffect(() => {
    if (life.current.signal.aborted) life.current = new AbortController()
    const abort = () => {
      life.current.abort()
      life.current = new AbortController()
    }
    // A page that is kept for "back" must not come back waiting for an answer that the browser gave up.
    window.addEventListener('pagehide', abort)
    return () => {
      window.removeEventListener('pagehide', abort)
      life.current.abort()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another client is another tenant, another id another customer: what was sent for the last is not to be told of the next
  }, [client, customerId])
  const mutation = useMutation<void, CredentialsError, Sealed<() => Promise<void>>>(
    {
      mutationFn: async (sealed) => {
        const run = sealed.open()
        sealed.clear()
        if (!run)
          throw new CredentialsError('invalidConfiguration', `${operation} was sent or given up already.`)
        await run()
      },
      ...(mutationKey && { mutationKey }),
      ...(meta && { meta }),
      ...withoutInput(callbacks),
      // Stated, because the shop's own client may have other defaults. A paused mutation would be stored and sent
      // later, a retried one sent twice. A `gcTime` of 0 spins a timer while a call is pending and unobserved.
      networkMode: 'always',
      retry: false,
      gcTime: 1000,
    },
    queryClient,
  )
  const { mutateAsync: mutateSealed } = mutation

  const mutateAsync = useCallback(
    (input: CredentialsInputs[Operation], own: CredentialsMutationCallbacks = {}) =>
      new Promise<void>((resolve, reject) => {
        const { signal } = life.current
        const run = () => {
          clearTimeout(timer)
          const call = client[operation](input, { signal })
          call.then(resolve, (error: CredentialsError) => {
            if (error.code === 'sessionExpired') onSessionExpired(error)
            reject(error)
          })
          return call
        }
        const sealed = new Sealed(run)
        // Settles only what `run` has not: a callback of the shop's client stands before it.
        const giveUp = (what: string) => {
          sealed.clear()
          clearTimeout(timer)
          const message = `${operation} was not sent: an onMutate callback of the QueryClient ${what}.`
          reject(new CredentialsError('unavailable', message, { operation }))
        }
        const timer = setTimeout(giveUp, patience, 'did not end')
        mutateSealed(sealed, withoutInput(own)).catch(() => giveUp('threw'))
      }),
    [client, mutateSealed, onSessionExpired, operation],
  )
  const mutate = useCallback<typeof mutateAsync>(
    (input, own) => mutateAsync(input, own).catch(() => undefined),
    [mutateAsync],
  )
  return { ...mutation, mutate, mutateAsync }
}

/** Calls back without the sealed input, and not at all for a component that is gone: only unmounting aborts. */
function withoutInput({ onSuccess, onError, onSettled }: CredentialsMutationCallbacks) {
  return {
    onSuccess: () => onSuccess?.(),
    onError: (error: CredentialsError) => (error.code === 'aborted' ? undefined : onError?.(error)),
    onSettled: (_: unknown, error: CredentialsError | null) =>
      error?.code === 'aborted' ? undefined : onSettled?.(error),
  }
}
