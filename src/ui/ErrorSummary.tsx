import { useState, type ReactNode } from 'react'
import { getRoot } from '../internal/getRoot.js'
import type { HeadingLevel } from '../provider/componentProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { ErrorBox } from './ErrorBox.js'
import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

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
 * Lists the errors of a failed attempt above the fields of a long custom form. The forms of this package are short: they
 * focus the first invalid field instead. A single invalid field needs no list either. The list stays as it is while the
 * customer types, so that no field moves: use the number of failures as `key`. Renders a focusable `<div>` element, or
 * nothing.
 */
export function ErrorSummary({ formError, fieldErrors, headingLevel = 2, children }: ErrorSummaryProps) {
  const components = useComponents(defaults)
  const { errorSummaryTitle } = useCredentialsContext().messages.common
  const [items] = useState(fieldErrors)
  if (formError === undefined && items.length < 2) return null
  const isResolved = (id: string) => !fieldErrors.some((error) => error.id === id)
  const Heading = summaryHeading[headingLevel]
  return (
    <ErrorBox tone="error" links={children}>
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
        <components.Text variant="body">{formError}</components.Text>
      )}
    </ErrorBox>
  )
}

const defaults = { Text }

const summaryHeading = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const
