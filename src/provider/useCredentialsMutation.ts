import { useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import type { CredentialsMutation, CredentialsMutationOptions } from './CredentialsMutation.js'
import { Redacted } from '../internal/Redacted.js'
import { useCallLife } from './useCallLife.js'
import { useCredentials } from './useCredentials.js'
import { useLatest } from '../internal/useLatest.js'

type State = Pick<CredentialsMutation<never>, 'status' | 'error'>

const idle: State = { status: 'idle', error: null }

/** How long callbacks of the shop's client may hold a call back, in milliseconds. */
const patience = 5000

/** The only place that makes a TanStack mutation. @internal */
export function useCredentialsMutation<Operation extends CredentialsOperation>(
  operation: Operation,
  { mutationKey, meta, ...callbacks }: CredentialsMutationOptions = {},
): CredentialsMutation<CredentialsInputs[Operation]> {
  const { client, queryClient, onSessionExpired } = useCredentials()
  const latest = useLatest(callbacks)
  // TanStack's own state is at the mercy of the callbacks of the shop's client: one that throws makes a success fail.
  const [state, setState] = useState(idle)
  const { mutateAsync: runSealed, reset: forget } = useMutation<void, CredentialsError, Redacted<Run>>(
    { ...safely, mutationFn: runOnce, ...(mutationKey && { mutationKey }), ...(meta && { meta }) },
    queryClient,
  )
  const shown = useRef<Redacted<Run>>(null)
  const reset = useCallback(() => {
    shown.current = null
    forget()
    setState(idle)
  }, [forget])
  const { controller, isMounted } = useCallLife(operation, reset)

  const mutateAsync = useCallback<CredentialsMutation<CredentialsInputs[Operation]>['mutateAsync']>(
    (input, { before, ...own } = {}) =>
      new Promise<void>((resolve, reject) => {
        // Taken now: whoever is signed in when `before` has ended may be somebody else.
        const { signal } = controller.current
        const show = (next: State) => {
          if (shown.current === sealed) setState(next)
        }
        const settle = (error?: CredentialsError) => {
          show(error ? { status: 'error', error } : { status: 'success', error: null })
          if (isMounted.current) for (const each of [latest.current, own]) tell(each, error)
        }
        const fail = (error: CredentialsError) => {
          settle(error)
          reject(error)
          if (error.code === 'sessionExpired') void run(() => onSessionExpired(error))
        }
        const sealed = new Redacted<Run>(async () => {
          clearTimeout(timer)
          try {
            await before?.(signal)
          } catch (error) {
            show(idle)
            reject(error)
            throw error
          }
          const call = client[operation](input, { signal })
          // Not awaited: a failure would be told before `fail` has told it.
          void call.then(() => settle()).then(resolve, fail)
          return call
        })
        const giveUp = (what: string) => {
          if (!sealed.value()) return
          sealed.clear()
          clearTimeout(timer)
          const message = `${operation} was not sent: an onMutate callback of the QueryClient ${what}.`
          fail(new CredentialsError('unavailable', message, { operation }))
        }
        const timer = setTimeout(giveUp, patience, 'did not end')
        shown.current = sealed
        show({ status: 'pending', error: null })
        runSealed(sealed).catch(() => giveUp('threw'))
      }),
    [client, controller, isMounted, latest, onSessionExpired, operation, runSealed],
  )
  const mutate = useCallback<typeof mutateAsync>(
    (input, own) => mutateAsync(input, own).catch(() => undefined),
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

type Run = () => Promise<void>

/** Stated, because the shop's own client may have other defaults. */
const safely = {
  // A paused mutation would be stored and sent later, a retried one sent twice.
  networkMode: 'always',
  retry: false,
  // One of 0 spins a timer while a call is pending and unobserved.
  gcTime: 1000,
} satisfies UseMutationOptions

async function runOnce(sealed: Redacted<Run>): Promise<void> {
  const call = sealed.value()
  sealed.clear()
  if (!call) throw new CredentialsError('unavailable', 'This was sent or given up already.')
  await call()
}

/** Calls back. What a callback throws is the page's to report, and changes nothing of what was done. */
function tell({ onSuccess, onError, onSettled }: CredentialsMutationOptions, error?: CredentialsError): void {
  void run(() => (error ? onError?.(error) : onSuccess?.()))
  void run(() => onSettled?.(error ?? null))
}

async function run(callback: () => unknown): Promise<void> {
  await callback()
}
