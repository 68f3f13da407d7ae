import { useEffect, type RefObject } from 'react'
import { getRoot } from '../internal/getRoot.js'

/**
 * Sets `data-met` on the hint of a field once its value has enough characters, in code points. Not announced. Written to
 * the element directly, so that typing does not render.
 * @internal
 */
export function useMinLengthIndicator(
  input: RefObject<HTMLInputElement | null>,
  minLength: number | undefined,
): void {
  useEffect(() => {
    const element = input.current
    if (!element || minLength === undefined) return undefined
    const update = () =>
      getRoot(element)
        .getElementById?.(`${element.id}-hint`)
        ?.toggleAttribute('data-met', Array.from(element.value).length >= minLength)
    element.addEventListener('input', update)
    element.addEventListener('focus', update)
    return () => {
      element.removeEventListener('input', update)
      element.removeEventListener('focus', update)
    }
  }, [input, minLength])
}
