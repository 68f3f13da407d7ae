import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** Tells a page that a script has taken over from one that a server rendered. @internal */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
