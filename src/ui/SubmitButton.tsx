import { memo } from 'react'
import { useIsHydrated } from './useIsHydrated.js'

/** What {@link SubmitButton} takes. */
export interface SubmitButtonProps {
  /** Its words, at rest and while it sends. */
  labels: { submit: string; pending: string }
  /** Where the form is. */
  status: 'idle' | 'pending' | 'success' | 'error'
}

/** Sends the form, and says so while it does. It keeps the focus: a disabled button would lose it. Renders a `<button>`. */
export const SubmitButton = memo(function SubmitButton({ labels, status }: SubmitButtonProps) {
  const isPending = status === 'pending'
  return (
    <button
      type="submit"
      className="credentials-submit"
      // Before the page is hydrated the browser itself would send the form, to nobody who understands it.
      disabled={!useIsHydrated()}
      aria-disabled={isPending}
      aria-busy={isPending}
    >
      {isPending ? labels.pending : labels.submit}
    </button>
  )
})
