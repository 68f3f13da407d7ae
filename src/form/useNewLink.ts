import { useEffect, useRef } from 'react'
import { useLatest } from '../internal/useLatest.js'
import type { LinkToken } from './linkToken.js'

/** Calls `forget` when another link takes the place of the one that led here: what is shown is about the last one. @internal */
export function useNewLink(token: LinkToken | string, forget: () => void): void {
  const last = useRef(token)
  const latest = useLatest(forget)
  useEffect(() => {
    const isOther = last.current != null && last.current !== token
    last.current = token
    if (isOther) latest.current()
  }, [latest, token])
}
