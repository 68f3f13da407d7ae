import type { FocusEvent, MouseEvent, ReactNode } from 'react'
import { useCredentials } from '../provider/useCredentials.js'
import { WarningIcon } from './icons.js'

/** One line of the list. */
export interface ErrorSummaryItem {
  /** The id of the wrong field. */
  id: string
  /** What is wrong with it, in words. */
  error: string | undefined
}

/** What {@link ErrorSummary} takes. */
export interface ErrorSummaryProps {
  /** What is wrong with the form as a whole. */
  formError?: string | undefined
  /** What is wrong with fields, in their order. */
  fieldErrors: readonly ErrorSummaryItem[]
  /** What to do next about `formError`. */
  children?: ReactNode
}

/**
 * Lists what is wrong above the fields. One wrong field needs no list: focus goes there.
 * Renders a focusable `<div>`, or nothing.
 */
export function ErrorSummary({ formError, fieldErrors, children }: ErrorSummaryProps) {
  const { errorSummary } = useCredentials().messages.common
  if (formError === undefined && fieldErrors.length < 2) return null
  return (
    // The alert is inside of what takes the focus: on the same element some screen readers tell it twice, others never.
    <div className="credentials-errors" tabIndex={-1} onBlur={standAside} data-credentials-errors="">
      <WarningIcon />
      <div role="alert" className="credentials-errors-text">
        {formError === undefined ? (
          <>
            <p className="credentials-errors-title">{errorSummary}</p>
            <ul className="credentials-errors-list">
              {fieldErrors.map(({ id, error }) => (
                <li key={id} className="credentials-errors-item">
                  <a className="credentials-errors-link" href={`#${id}`} onClick={focusField}>
                    {error}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="credentials-text">{formError}</p>
        )}
      </div>
      {children}
    </div>
  )
}

/** Having been read, it is text: a click on it is not to take the focus again. */
function standAside({ target, currentTarget }: FocusEvent<HTMLDivElement>) {
  if (target === currentTarget) currentTarget.removeAttribute('tabindex')
}

/** Goes to the field without writing its id into the page's address. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const field = event.currentTarget.ownerDocument.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
}
