import { useEffect, useRef, useState, type RefObject } from 'react'
import { getRoot } from '../internal/getRoot.js'
import { isFocusElsewhere } from '../internal/isFocusElsewhere.js'
import type { ErrorSummaryItem } from './ErrorSummary.js'

/**
 * Returns the error message of the only invalid field if moving the focus does not announce it: the field has the focus
 * already, or the focus is in another form.
 * @internal
 */
export function useErrorAnnouncement(
  form: RefObject<HTMLFormElement | null>,
  failedSubmitCount: number,
  fieldErrors: readonly ErrorSummaryItem[],
): string | undefined {
  const latest = useRef(fieldErrors)
  const [announcement, setAnnouncement] = useState<{ failedSubmitCount: number; message: string }>()
  useEffect(() => {
    latest.current = fieldErrors
  })
  // Runs before the effect of the form hook, in a component further out, which moves the focus.
  useEffect(() => {
    if (failedSubmitCount === 0 || !form.current) return
    const [only, second] = latest.current
    if (!only?.errorMessage || second) return
    const isFocused = getRoot(form.current).activeElement?.id === only.id
    if (isFocused || isFocusElsewhere(form.current))
      setAnnouncement({ failedSubmitCount, message: only.errorMessage })
  }, [form, failedSubmitCount])
  // Empty until the effect has run: the same message is announced again only if the live region was cleared.
  const isCurrent =
    announcement?.failedSubmitCount === failedSubmitCount &&
    announcement.message === fieldErrors[0]?.errorMessage
  return isCurrent ? announcement.message : undefined
}
