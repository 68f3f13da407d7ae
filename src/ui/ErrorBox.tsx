import type { FocusEvent, ReactNode } from 'react'
import type { AlertProps } from '../provider/componentProps.js'
import { Alert } from './Alert.js'
import { useComponents } from './useComponents.js'

export interface ErrorBoxProps extends Pick<AlertProps, 'tone'> {
  /** What is announced. */
  children: ReactNode
  /** Links and buttons of next steps. */
  links: ReactNode
}

/** Receives the focus after a failed attempt, and is announced. Renders a focusable `<div>` element around an `Alert`. */
export function ErrorBox({ tone, children, links }: ErrorBoxProps) {
  const components = useComponents(defaults)
  return (
    // The alert is inside the focused element: on the same one, some screen readers announce it twice and others never.
    <div
      className="credentials-error-summary"
      tabIndex={-1}
      onBlur={removeFromTabOrder}
      data-credentials-error-summary=""
    >
      <components.Alert tone={tone}>
        <div role="alert" className="credentials-error-summary-text">
          {children}
        </div>
        {links}
      </components.Alert>
    </div>
  )
}

const defaults = { Alert }

/** Makes the box plain text once it was read: a click on it must not focus it again. */
function removeFromTabOrder({ target, currentTarget }: FocusEvent<HTMLDivElement>) {
  if (target !== currentTarget || !currentTarget.ownerDocument.hasFocus()) return
  currentTarget.removeAttribute('tabindex')
  currentTarget.querySelector('[role=alert]')?.removeAttribute('role')
}
