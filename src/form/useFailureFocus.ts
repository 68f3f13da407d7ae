import { useEffect, type RefObject } from 'react'

/** Goes to what is wrong after each failed attempt: the list above the fields where there is one, or the field. @internal */
export function useFailureFocus(form: RefObject<HTMLFormElement | null>, attempt: number): void {
  useEffect(() => {
    if (attempt === 0) return
    const first = '[data-credentials-errors], [aria-invalid="true"]'
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [form, attempt])
}
