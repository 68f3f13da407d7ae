import { useEffect, useRef } from 'react'
import { useLatest } from '../internal/useLatest.js'
import type { LinkToken } from './linkToken.js'

/** Calls `onChange` when another link replaces the one that opened the page. @internal */
export function useLinkChange(token: LinkToken | string, onChange: () => void): void {
  const last = useRef(token)
  const latest = useLatest(onChange)
  useEffect(() => {
    const isOther = last.current != null && last.current !== token
    last.current = token
    if (isOther) latest.current()
  }, [latest, token])
}
