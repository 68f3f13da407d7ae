import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import {
  getFieldProps,
  type FieldElementProps,
  type FieldInputProps,
  type FieldProps,
} from '../internal/getFieldProps.js'
import { format } from '../messages/format.js'
import type { PasswordFieldProps, PasswordReveal } from '../provider/fieldProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

/** Return value of {@link usePasswordReveal}. */
export interface UsePasswordRevealReturn extends FieldElementProps {
  /** Props of the `<input>`. `passwordrules` is for password managers that generate a password. */
  inputProps: FieldInputProps & { passwordrules?: string | undefined }
  /** Whether the password is shown. */
  isRevealed: boolean
  /** The `<input>`. */
  input: Readonly<RefObject<HTMLInputElement | null>>
  /** Props of the button that shows and hides the password. */
  buttonProps: { type: 'button'; 'aria-label': string; 'aria-controls': string; onClick: () => void }
  /** The content of a live region. Render the region from the start, empty or not. */
  announcement: string | undefined
}

/**
 * Returns the props of a password field with a button that shows the password. Hides it again on submit, reset, clearing
 * and navigation. The caret stays where it is.
 *
 * @example
 * const { inputProps, labelProps, buttonProps } = usePasswordReveal(field('newPassword'))
 */
export function usePasswordReveal(
  field: FieldProps & Pick<PasswordFieldProps, 'minLength' | 'passwordrules' | 'revealState'>,
): UsePasswordRevealReturn {
  const { common, locale } = useCredentialsContext().messages
  const { id, label, inputRef, minLength } = field
  const passwordrules =
    field.passwordrules ?? (minLength === undefined ? undefined : `minlength: ${minLength};`)
  const input = useRef<HTMLInputElement>(null)
  const ownState = useState<PasswordReveal>()
  const [state, setState] = field.revealState ?? ownState
  const isRevealed = state?.isRevealed ?? false

  useEffect(() => {
    const element = input.current
    const hide = () => setState(undefined)
    const listeners = new AbortController()
    const { signal } = listeners
    // The form hooks clear an input with an event that does not bubble.
    element?.addEventListener('input', ({ bubbles }) => bubbles || hide(), { signal })
    // Native listeners: unlike React's, they do not run for a form in a portal below this one.
    element?.form?.addEventListener('submit', hide, { signal })
    element?.form?.addEventListener('reset', hide, { signal })
    window.addEventListener('pagehide', hide, { signal })
    return () => {
      hide()
      listeners.abort()
    }
  }, [setState])

  function onClick() {
    setState({ isRevealed: !isRevealed, id })
    const element = input.current
    if (!element) return
    const { selectionStart, selectionEnd } = element
    // Changing `type` moves the caret to the start, in Chromium only after the next layout.
    element.ownerDocument.defaultView?.requestAnimationFrame(() =>
      element.setSelectionRange(selectionStart, selectionEnd),
    )
  }

  const ref = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element
      inputRef?.(element)
    },
    [inputRef],
  )
  const { inputProps, ...others } = getFieldProps({ ...field, type: 'password' })
  return {
    ...others,
    isRevealed,
    input,
    inputProps: {
      ...inputProps,
      ref,
      type: isRevealed ? 'text' : 'password',
      passwordrules,
    },
    buttonProps: {
      type: 'button',
      'aria-label': format(common[isRevealed ? 'hidePassword' : 'showPassword'], { label }, locale),
      'aria-controls': id,
      onClick,
    },
    announcement: state?.id === id ? common[isRevealed ? 'passwordShown' : 'passwordHidden'] : undefined,
  }
}
