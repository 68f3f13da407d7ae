import { MutationCache } from '@tanstack/react-query'

/** What a mutation needs of a QueryClient. @internal */
export interface MutationClient {
  getMutationCache: () => MutationCache
  defaultMutationOptions: (options: never) => unknown
}

/**
 * Creates a cache of its own for mutations, without the queries of a QueryClient: 3.7 kB less in a bundle.
 * See `docs/decisions/0005-private-query-client.md`.
 * @internal
 */
export function createPrivateMutations(): MutationClient {
  const cache = new MutationCache()
  return {
    getMutationCache: () => cache,
    defaultMutationOptions: (options: unknown) => options,
  }
}
