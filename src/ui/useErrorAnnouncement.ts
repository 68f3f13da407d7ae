import { useEffect, useRef, useState, type RefObject } from 'react'
import { getRoot } from '../internal/getRoot.js'
import { isFocusElsewhere } from '../internal/isFocusElsewhere.js'
import { format } from '../messages/format.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import type { ErrorSummaryItem } from './ErrorSummary.js'

/**
 * Returns what moving the focus to the first invalid field does not announce: how many fields are invalid, if several are,
 * and the error message of the first one if it has the focus already or the focus is in another form.
 * @internal
 */
export function useErrorAnnouncement(
  form: RefObject<HTMLFormElement | null>,
  failedSubmitCount: number,
  fieldErrors: readonly ErrorSummaryItem[],
): string | undefined {
  const { messages } = useCredentialsContext()
  const latest = useRef({ fieldErrors, messages })
  const [announcement, setAnnouncement] = useState<{
    failedSubmitCount: number
    first: string
    text: string
  }>()
  useEffect(() => {
    latest.current = { fieldErrors, messages }
  })
  // Runs before the effect of the form hook, in a component further out, which moves the focus.
  useEffect(() => {
    const { fieldErrors: errors, messages: catalogue } = latest.current
    const { id, errorMessage: first } = errors[0] ?? {}
    if (failedSubmitCount === 0 || !form.current || !first) return
    const texts: string[] = []
    const isFocused = getRoot(form.current).activeElement?.id === id
    if (isFocused || isFocusElsewhere(form.current)) texts.push(first)
    const { errorCount } = catalogue.common
    if (errors.length > 1) texts.push(format(errorCount, { count: errors.length }, catalogue.locale))
    if (texts.length > 0) setAnnouncement({ failedSubmitCount, first, text: texts.join(' ') })
  }, [form, failedSubmitCount])
  // Empty until the effect has run: the same text is announced again only if the live region was cleared.
  const isCurrent =
    announcement?.failedSubmitCount === failedSubmitCount &&
    announcement.first === fieldErrors[0]?.errorMessage
  return isCurrent ? announcement.text : undefined
}
