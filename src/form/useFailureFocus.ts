import { useEffect, type RefObject } from 'react'
import { useLatest } from '../internal/useLatest.js'

/**
 * Goes to what is wrong after each failed attempt: the list above the fields where there is one, or the field. By its name
 * too, for not every design system says with `aria-invalid` which one it is.
 * @internal
 */
export function useFailureFocus(
  form: RefObject<HTMLFormElement | null>,
  failureCount: number,
  wrongName: string | undefined,
): void {
  const latest = useLatest(wrongName)
  useEffect(() => {
    if (failureCount === 0) return
    const first = `[data-credentials-error-summary], [aria-invalid="true"], [name="${latest.current}"]`
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [form, failureCount, latest])
}
