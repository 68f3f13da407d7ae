import { useEffect } from 'react'

/**
 * Marks the hint of a field as soon as what is typed is long enough, in code points, without a word: the mark is for
 * eyes alone. Written to the element itself, so that no key makes React render.
 * @internal
 */
export function usePolicyMark(inputId: string, minLength: number | undefined): void {
  useEffect(() => {
    const input = document.getElementById(inputId)
    const hint = document.getElementById(`${inputId}-hint`)
    if (!(input instanceof HTMLInputElement) || !hint || minLength === undefined) return undefined
    const mark = () => hint.toggleAttribute('data-met', Array.from(input.value).length >= minLength)
    input.addEventListener('input', mark)
    input.addEventListener('focus', mark)
    return () => {
      input.removeEventListener('input', mark)
      input.removeEventListener('focus', mark)
    }
  }, [inputId, minLength])
}
