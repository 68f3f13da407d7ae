import { useRef, useState, type RefObject } from 'react'
import { getRoot } from '../internal/getRoot.js'
import { isFocusElsewhere } from '../internal/isFocusElsewhere.js'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'

/**
 * Focuses the success heading, or the first input of a form that is shown again: the element that had the focus is gone.
 * Returns whether the focus is elsewhere, so that a success has to be announced instead.
 * @internal
 */
export function useStatusFocus(
  form: RefObject<HTMLFormElement | null>,
  heading: RefObject<HTMLHeadingElement | null>,
  status: 'idle' | 'pending' | 'success' | 'error',
): boolean {
  const lastStatus = useRef(status)
  const [isElsewhere, setIsElsewhere] = useState(false)
  // In the commit that removes the focused element: in between, the body would have the focus.
  useIsomorphicLayoutEffect(() => {
    const isSame = status === lastStatus.current
    lastStatus.current = status
    const target = status === 'success' ? heading.current : form.current
    if (isSame || !target) return
    const isKept = isFocusElsewhere(target)
    setIsElsewhere(isKept)
    if (isKept) return
    if (status === 'success') target.focus()
    else if (status === 'idle' && !target.contains(getRoot(target).activeElement ?? null))
      target.querySelector<HTMLElement>('input:not([tabindex])')?.focus()
  }, [form, heading, status])
  return isElsewhere
}
