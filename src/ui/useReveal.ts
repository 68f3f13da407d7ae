import { useCallback, useEffect, useRef, useState } from 'react'

/** Returns whether a password is shown, and hides it on submit, reset and navigation. @internal */
export function useReveal(inputRef: ((element: HTMLInputElement | null) => void) | undefined) {
  const input = useRef<HTMLInputElement>(null)
  const [isRevealed, setIsRevealed] = useState(false)
  const [wasToggled, setWasToggled] = useState(false)

  useEffect(() => {
    const form = input.current?.form
    const hide = () => {
      setIsRevealed(false)
      setWasToggled(false)
    }
    // Native listeners: unlike React's, they do not run for a form in a portal below this one.
    form?.addEventListener('submit', hide)
    form?.addEventListener('reset', hide)
    window.addEventListener('pagehide', hide)
    return () => {
      hide()
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
