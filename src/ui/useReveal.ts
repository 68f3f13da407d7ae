import { useCallback, useEffect, useRef, useState } from 'react'

/** Returns whether a password is shown, and hides it on submit, reset, clearing and navigation. @internal */
export function useReveal(inputRef: ((element: HTMLInputElement | null) => void) | undefined) {
  const input = useRef<HTMLInputElement>(null)
  const [isRevealed, setIsRevealed] = useState(false)
  const [wasToggled, setWasToggled] = useState(false)

  useEffect(() => {
    const element = input.current
    const form = element?.form
    const hide = () => {
      setIsRevealed(false)
      setWasToggled(false)
    }
    // The form hooks clear an input with an event that does not bubble.
    const hideOnClear = ({ bubbles }: Event) => {
      if (!bubbles) hide()
    }
    element?.addEventListener('input', hideOnClear)
    // Native listeners: unlike React's, they do not run for a form in a portal below this one.
    form?.addEventListener('submit', hide)
    form?.addEventListener('reset', hide)
    window.addEventListener('pagehide', hide)
    return () => {
      hide()
      element?.removeEventListener('input', hideOnClear)
      form?.removeEventListener('submit', hide)
      form?.removeEventListener('reset', hide)
      window.removeEventListener('pagehide', hide)
    }
  }, [])

  function toggle() {
    const { selectionStart, selectionEnd, ownerDocument } = input.current ?? {}
    setIsRevealed(!isRevealed)
    setWasToggled(true)
    // Changing `type` moves the caret to the start, in Chromium only after the next layout.
    ownerDocument?.defaultView?.requestAnimationFrame(() => {
      if (typeof selectionStart === 'number') {
        input.current?.setSelectionRange(selectionStart, selectionEnd ?? selectionStart)
      }
    })
  }

  const ref = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element
      inputRef?.(element)
    },
    [inputRef],
  )
  return { isRevealed, wasToggled, toggle, input, ref }
}
