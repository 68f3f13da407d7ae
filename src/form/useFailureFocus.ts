import { useEffect, type RefObject } from 'react'
import { useLatest } from '../internal/useLatest.js'

/**
 * Goes to what is wrong after each failed attempt: the list above the fields where there is one, or the field. By its name
 * too, for not every design system says with `aria-invalid` which one it is.
 * @internal
 */
export function useFailureFocus(
  form: RefObject<HTMLFormElement | null>,
  attempt: number,
  wrongName: string | undefined,
): void {
  const latest = useLatest(wrongName)
  useEffect(() => {
    if (attempt === 0) return
    const first = `[data-credentials-errors], [aria-invalid="true"], [name="${latest.current}"]`
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [form, attempt, latest])
}
