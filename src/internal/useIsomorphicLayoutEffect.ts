import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect`, without the warning that React 18 logs for it on a server, where effects never run. @internal */
export const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect
