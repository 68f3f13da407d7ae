import { useEffect, useLayoutEffect } from 'react'

/** A layout effect; React 18 warns of one on a server, where it does nothing. @internal */
export const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect
