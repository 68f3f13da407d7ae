import { useState, type FocusEvent, type MouseEvent, type ReactNode } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { WarningIcon } from './icons.js'
import type { HeadingLevel } from './Panel.js'

/** One line of the list. */
export interface ErrorSummaryItem {
  /** The id of the wrong field. */
  id: string
  /** What is wrong with it, in words. */
  errorMessage: string | undefined
}

/** What {@link ErrorSummary} takes. */
export interface ErrorSummaryProps {
  /** What is wrong with the form as a whole. */
  formError?: string | undefined
  /** What is wrong with fields, in their order. */
  fieldErrors: readonly ErrorSummaryItem[]
  /**
   * The level of the form's heading in the page's outline: that of the list is one below.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /** What to do next about `formError`. */
  children?: ReactNode
}

/**
 * Lists what is wrong above the fields. One wrong field needs no list: focus goes there.
 * Renders a focusable `<div>`, or nothing.
 */
export function ErrorSummary({ formError, fieldErrors, headingLevel = 2, children }: ErrorSummaryProps) {
  const { errorSummary } = useCredentialsContext().messages.common
  // Those of this attempt: what is typed since neither adds to the list nor brings it back.
  const [ids] = useState(() => fieldErrors.map(({ id }) => id))
  const left = fieldErrors.filter(({ id }) => ids.includes(id))
  if (formError === undefined && (ids.length < 2 || left.length === 0)) return null
  const Heading = below[headingLevel]
  return (
    // The alert is inside of what takes the focus: on the same element some screen readers tell it twice, others never.
    <div
      className="credentials-error-summary"
      tabIndex={-1}
      onBlur={standAside}
      data-credentials-error-summary=""
    >
      <WarningIcon />
      <div role="alert" className="credentials-error-summary-text">
        {formError === undefined ? (
          <>
            <Heading className="credentials-error-summary-title">{errorSummary}</Heading>
            <ul className="credentials-error-summary-list">
              {left.map(({ id, errorMessage }) => (
                <li key={id} className="credentials-error-summary-item">
                  <a className="credentials-error-summary-link" href={`#${id}`} onClick={focusField}>
                    {errorMessage}
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

const below = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const

/** Having been read, it is text: a click on it is not to take the focus again. */
function standAside({ target, currentTarget }: FocusEvent<HTMLDivElement>) {
  if (target !== currentTarget || !currentTarget.ownerDocument.hasFocus()) return
  currentTarget.removeAttribute('tabindex')
  currentTarget.querySelector('[role=alert]')?.removeAttribute('role')
}

/** Goes to the field without writing its id into the page's address. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const field = event.currentTarget.ownerDocument.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
}
