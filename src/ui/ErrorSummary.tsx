import { useState, type FocusEvent, type ReactNode } from 'react'
import { getRoot } from '../internal/getRoot.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { WarningIcon } from './icons.js'
import type { HeadingLevel } from './Panel.js'

/** Item of an {@link ErrorSummary}. */
export interface ErrorSummaryItem {
  /** The id of the invalid field. */
  id: string
  /** The error message of the field. */
  errorMessage: string | undefined
}

/** Props of {@link ErrorSummary}. */
export interface ErrorSummaryProps {
  /** The error message of the form as a whole. */
  formError?: string | undefined
  /** The invalid fields, in the order of the page. */
  fieldErrors: readonly ErrorSummaryItem[]
  /**
   * The heading level of the form. The heading of the summary is one level below.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /** Links to the next steps after `formError`. */
  children?: ReactNode
}

/**
 * Lists the errors of a failed attempt above the fields. A single invalid field takes the focus itself and needs no list.
 * The list stays as it is while the customer types, so that no field moves: use the number of failures as `key`.
 * Renders a focusable `<div>` element, or nothing.
 */
export function ErrorSummary({ formError, fieldErrors, headingLevel = 2, children }: ErrorSummaryProps) {
  const { errorSummaryTitle } = useCredentialsContext().messages.common
  const [items] = useState(fieldErrors)
  if (formError === undefined && items.length < 2) return null
  const isResolved = (id: string) => !fieldErrors.some((error) => error.id === id)
  const Heading = summaryHeading[headingLevel]
  return (
    // The alert is inside the focused element: on the same one, some screen readers announce it twice and others never.
    <div
      className="credentials-error-summary"
      tabIndex={-1}
      onBlur={removeFromTabOrder}
      data-credentials-error-summary=""
    >
      <WarningIcon />
      <div role="alert" className="credentials-error-summary-text">
        {formError === undefined ? (
          <>
            <Heading className="credentials-error-summary-title">{errorSummaryTitle}</Heading>
            <ul className="credentials-error-summary-list">
              {items.map(({ id, errorMessage }) => (
                <li
                  key={id}
                  className="credentials-error-summary-item"
                  data-resolved={isResolved(id) ? '' : undefined}
                >
                  <a
                    className="credentials-error-summary-link"
                    href={`#${id}`}
                    onClick={(event) => {
                      event.preventDefault()
                      // By the id itself: the browser percent-encodes the hash.
                      getRoot(event.currentTarget).getElementById?.(id)?.focus()
                    }}
                  >
                    {isResolved(id) ? <s>{errorMessage}</s> : errorMessage}
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

const summaryHeading = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const

/** Makes the summary plain text once it was read: a click on it must not focus it again. */
function removeFromTabOrder({ target, currentTarget }: FocusEvent<HTMLDivElement>) {
  if (target !== currentTarget || !currentTarget.ownerDocument.hasFocus()) return
  currentTarget.removeAttribute('tabindex')
  currentTarget.querySelector('[role=alert]')?.removeAttribute('role')
}
