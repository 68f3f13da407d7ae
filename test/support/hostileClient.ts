import { dehydrate, MutationCache, QueryClient } from '@tanstack/react-query'

const behaviours = {
  records: () => undefined,
  throws: () => {
    throw new Error('thrown by the app')
  },
  hangs: () => new Promise(() => undefined),
}

/**
 * A QueryClient of an app that caches, persists, retries and records everything it can, and whose callbacks misbehave.
 */
export function hostileClient(behaviour: keyof typeof behaviours = 'records') {
  const seen: unknown[] = []
  const misbehave = (...args: unknown[]): unknown => {
    seen.push(...args)
    return behaviours[behaviour]()
  }
  const queryClient: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onMutate: (...args: unknown[]) => void seen.push(...args),
      onSuccess: misbehave,
      onError: misbehave,
      onSettled: misbehave,
    }),
    defaultOptions: {
      mutations: { retry: 3, retryDelay: 0, gcTime: Infinity, networkMode: 'online' },
      queries: { gcTime: Infinity },
    },
  })
  // Not as a default option of the client, which older versions of TanStack Query ignore.
  const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true }
  const dehydrated = () => JSON.stringify(dehydrate(queryClient, everything))
  queryClient.getMutationCache().subscribe((event) => {
    seen.push(event.mutation?.state, event.mutation?.options)
    // As a persister does after each event.
    localStorage.setItem('shop', dehydrated())
  })
  return { queryClient, seen, dehydrated }
}
