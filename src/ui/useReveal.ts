import { useCallback, useEffect, useRef, useState } from 'react'

/** Keeps whether a password is shown, and hides it when its form is sent or the page is left. @internal */
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
    const { selectionStart, selectionEnd } = input.current ?? {}
    setIsRevealed(!isRevealed)
    setWasToggled(true)
    // A change of type moves the caret to the start, in Chromium only after the next layout.
    requestAnimationFrame(() => {
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
  return { isRevealed, wasToggled, toggle, ref }
}
