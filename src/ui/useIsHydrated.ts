import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** Returns whether React has hydrated the page; `false` on a server. @internal */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
