import { memo } from 'react'
import type { SubmitButtonProps } from '../provider/componentProps.js'
import { useIsHydrated } from './useIsHydrated.js'

/** Submit button. Stays focusable while the request is pending. Renders a `<button>` element. */
export const SubmitButton = memo(function SubmitButton({
  children,
  isPending,
  isDisabled,
}: SubmitButtonProps) {
  const isHydrated = useIsHydrated()
  return (
    <button
      // No `type`: some style sheets remove the background of `[type=submit]`, which is the default type.
      className="credentials-submit"
      disabled={isDisabled ?? !isHydrated}
      aria-disabled={isPending}
      aria-busy={isPending}
    >
      {children}
    </button>
  )
})
