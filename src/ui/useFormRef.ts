import { useImperativeHandle, useRef, type ForwardedRef, type RefObject } from 'react'

/** Returns the ref of the `<form>` element, and passes the element on; `null` while a panel replaces it. @internal */
export function useFormRef(
  ref: ForwardedRef<HTMLFormElement>,
  isReplaced: boolean,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(
    ref,
    () => (isReplaced ? null : form.current),
    [isReplaced],
  )
  return form
}
