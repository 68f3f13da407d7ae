import { memo } from 'react'
import { useIsHydrated } from './useIsHydrated.js'

/** Props of {@link SubmitButton}. */
export interface SubmitButtonProps {
  /** The text of the button, by default and while the request is pending. */
  labels: { submit: string; pending: string }
  /** The status of the form. */
  status: 'idle' | 'pending' | 'success' | 'error'
}

/** Submit button. Stays focusable while the request is pending. Renders a `<button>` element. */
export const SubmitButton = memo(function SubmitButton({ labels, status }: SubmitButtonProps) {
  const isPending = status === 'pending'
  return (
    <button
      type="submit"
      className="credentials-submit"
      // Before hydration, the browser would send the form to the URL of the page.
      disabled={!useIsHydrated()}
      aria-disabled={isPending}
      aria-busy={isPending}
    >
      {isPending ? labels.pending : labels.submit}
    </button>
  )
})
