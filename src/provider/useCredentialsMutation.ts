import type { QueryClient, UseMutationOptions } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import { errorEvent } from './events.js'
import { credentialsMutationKey } from './credentialsMutationKey.js'
import type {
  CredentialsMutationCallbacks,
  CredentialsMutationOptions,
  CredentialsMutationResult,
} from './types.js'
import { Redacted } from '../internal/Redacted.js'
import { useInternalContext } from './useCredentialsContext.js'
import { useLatest } from '../internal/useLatest.js'
import { useRequestAbort } from './useRequestAbort.js'

type State = Pick<CredentialsMutationResult<never>, 'status' | 'error'>

const idle: State = { status: 'idle', error: null }

/**
 * Sends an operation with the client and lets TanStack Query observe it: the only mutation of the package.
 *
 * The client sends the request, and the mutation's variables are a promise without content. So the cache never holds the
 * input, callbacks of the app's QueryClient cannot delay, repeat or lose the request, and the state is the promise's own.
 * See `docs/decisions/0003-client-sends-tanstack-observes.md`.
 * @internal
 */
export function useCredentialsMutation<Operation extends CredentialsOperation>(
  operation: Operation,
  { mutationKey = credentialsMutationKey(operation), meta, ...callbacks }: CredentialsMutationOptions = {},
): CredentialsMutationResult<CredentialsInputs[Operation]> {
  const { client, mutationClient, onEvent, onSessionExpired } = useInternalContext()
  const latest = useLatest(callbacks)
  const [state, setState] = useState(idle)
  const options = useLatest({ mutationKey, ...(meta && { meta }) })
  const currentRequest = useRef<Promise<void>>(null)
  const reset = useCallback(() => {
    currentRequest.current = null
    setState(idle)
  }, [])
  const { getSignal, isMounted } = useRequestAbort(operation, (change, isConcerned) => {
    if (isConcerned && change !== 'signedIn' && change !== 'signedOut') reset()
  })

  const mutateAsync = useCallback<CredentialsMutationResult<CredentialsInputs[Operation]>['mutateAsync']>(
    (input, ownCallbacks) => {
      const request = client[operation](input, {
        signal: getSignal(),
        getHeaders: latest.current.getHeaders,
      })
      currentRequest.current = request
      setState({ status: 'pending', error: null })
      const startedAt = performance.now()
      onEvent({ operation, phase: 'send' })
      const settle = (error: CredentialsError | null) => {
        const durationMs = Math.round(performance.now() - startedAt)
        onEvent(
          error ? errorEvent(operation, error, durationMs) : { operation, phase: 'success', durationMs },
        )
        const isCurrent = currentRequest.current === request
        if (isCurrent) setState({ status: error ? 'error' : 'success', error })
        // As in TanStack Query, the options of the hook outlive the component; a request that was not sent needs no report by then.
        if (isMounted.current || error?.code !== 'abortedBeforeSend') notify(latest.current, error)
        if (isMounted.current) notify(ownCallbacks, error)
        const isExpired = isMounted.current && isCurrent && error?.code === 'sessionExpired'
        if (isExpired) void run(() => onSessionExpired(error))
      }
      const settled = request.then(
        () => settle(null),
        (error: CredentialsError) => {
          settle(error)
          throw error
        },
      )
      // Last, because a subscriber of the app's cache may throw.
      void run(() => {
        const mutation = mutationClient
          .getMutationCache()
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mutation needs no more of a QueryClient
          .build<void, CredentialsError, Redacted<Promise<void>>, unknown>(mutationClient as QueryClient, {
            ...mutationDefaults,
            ...options.current,
            mutationFn: async (redacted) => redacted.value(),
          })
        mutation.execute(new Redacted(request)).catch(() => undefined)
      })
      return settled
    },
    [client, getSignal, isMounted, latest, onEvent, onSessionExpired, operation, options, mutationClient],
  )
  const mutate = useCallback<CredentialsMutationResult<CredentialsInputs[Operation]>['mutate']>(
    (input, ownCallbacks) => void mutateAsync(input, ownCallbacks).catch(() => undefined),
    [mutateAsync],
  )
  const { status } = state
  return {
    ...state,
    isIdle: status === 'idle',
    isPending: status === 'pending',
    isSuccess: status === 'success',
    isError: status === 'error',
    mutate,
    mutateAsync,
    reset,
  }
}

/** Stated, because the app's QueryClient may have other defaults. */
const mutationDefaults = {
  // A paused mutation is dehydrated, and a retried one would report the same request again.
  networkMode: 'always',
  retry: false,
  // 0 makes TanStack Query poll while a request is pending.
  gcTime: 1000,
} satisfies UseMutationOptions

/** Calls the callbacks. An error they throw is reported to the page, and changes nothing about the outcome. */
function notify(callbacks: CredentialsMutationCallbacks | undefined, error: CredentialsError | null): void {
  void run(() => (error ? callbacks?.onError?.(error) : callbacks?.onSuccess?.()))
  void run(() => callbacks?.onSettled?.(error))
}

async function run(callback: () => unknown): Promise<void> {
  await callback()
}
