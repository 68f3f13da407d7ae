import { useEffect, type RefObject } from 'react'
import { getRoot } from '../internal/getRoot.js'
import { isFocusElsewhere } from '../internal/isFocusElsewhere.js'
import { useLatest } from '../internal/useLatest.js'

/**
 * Focuses the first error after each failed attempt: the error summary if there is one, else the first invalid field.
 * Leaves the focus alone if it is outside the form.
 * @internal
 */
export function useFocusFirstError(
  form: RefObject<HTMLFormElement | null>,
  failedSubmitCount: number,
  firstName: string | undefined,
): void {
  const latest = useLatest(firstName)
  useEffect(() => {
    const element = form.current
    if (failedSubmitCount === 0 || !element || isFocusElsewhere(element)) return
    // By name before `aria-invalid`: a design system may set that on a wrapper, or not at all.
    for (const first of [
      '[data-credentials-error-summary]',
      `[name="${latest.current}"]`,
      '[aria-invalid="true"]',
    ])
      for (const candidate of element.querySelectorAll<HTMLElement>(first)) {
        candidate.focus()
        // Some cannot take it, such as hidden inputs.
        if (getRoot(element).activeElement === candidate) return
      }
  }, [form, failedSubmitCount, latest])
}
