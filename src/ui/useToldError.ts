import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ErrorSummaryItem } from './ErrorSummary.js'

/**
 * What has to be said of a wrong field in so many words: a screen reader tells it as the field takes the focus, and a
 * field in which Enter was pressed has it already.
 * @internal
 */
export function useToldError(
  form: RefObject<HTMLFormElement | null>,
  failureCount: number,
  fieldErrors: readonly ErrorSummaryItem[],
): string | undefined {
  const latest = useRef(fieldErrors)
  const [told, setTold] = useState<string>()
  const last = useRef<string>(undefined)
  useEffect(() => {
    latest.current = fieldErrors
  })
  // Before the form hook, whose component is further out, moves the focus.
  useEffect(() => {
    if (failureCount === 0) return
    const focused = document.activeElement
    const first = latest.current[0]
    const isThere = form.current?.contains(focused) && focused?.id === first?.id
    const next = isThere ? first?.errorMessage : undefined
    // React keeps an update that changes nothing, and commits once more for it after the next render.
    if (next === last.current) return
    last.current = next
    setTold(next)
  }, [form, failureCount])
  return fieldErrors.length === 1 ? told : undefined
}
