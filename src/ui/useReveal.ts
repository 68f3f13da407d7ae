import { useCallback, useEffect, useRef, useState } from 'react'

/** Keeps whether a password is shown, and hides it when its form is sent or the page is left. @internal */
export function useReveal(inputRef: ((element: HTMLInputElement | null) => void) | undefined) {
  const input = useRef<HTMLInputElement>(null)
  const [isRevealed, setIsRevealed] = useState(false)
  const [wasToggled, setWasToggled] = useState(false)

  useEffect(() => {
    const form = input.current?.form
    const hide = () => setIsRevealed(false)
    form?.addEventListener('submit', hide)
    window.addEventListener('pagehide', hide)
    return () => {
      form?.removeEventListener('submit', hide)
      window.removeEventListener('pagehide', hide)
    }
  }, [])

  const caret = useRef<[number, number]>(null)
  useEffect(() => {
    // A change of type has moved the caret.
    if (caret.current) input.current?.setSelectionRange(...caret.current)
    caret.current = null
  })

  function toggle() {
    const { selectionStart, selectionEnd } = input.current ?? {}
    if (typeof selectionStart === 'number') caret.current = [selectionStart, selectionEnd ?? selectionStart]
    setIsRevealed(!isRevealed)
    setWasToggled(true)
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
