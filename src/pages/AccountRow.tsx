import { useId, useRef, type ReactNode } from 'react'
import { isFocusElsewhere } from '../internal/isFocusElsewhere.js'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Button } from '../ui/Button.js'
import { Heading } from '../ui/Heading.js'
import { Layout } from '../ui/Layout.js'
import { Text } from '../ui/Text.js'
import { useComponents } from '../ui/useComponents.js'
import { useAccountRows } from './useAccountRows.js'

/** What the content of an open {@link AccountRow} receives. */
export interface AccountRowContext {
  /** Closes the row, and shows what has happened, such as "Your phone number was changed." */
  close: (status?: ReactNode) => void
  /** A button that closes the row. */
  cancelButton: ReactNode
}

/** Props of {@link AccountRow}. */
export interface AccountRowProps {
  /** What the row is about, such as "Phone". */
  label: string
  /** The current value. */
  value?: ReactNode
  /**
   * The text of the button that opens the row.
   * @default "Change", from the messages
   */
  buttonText?: string | undefined
  /** The accessible name of the button, with its text in it, such as "Change phone number". */
  buttonLabel?: string | undefined
  /** Renders the content of the open row. Without it, the row has no button. */
  children?: ((row: AccountRowContext) => ReactNode) | undefined
}

/**
 * Row of an {@link AccountSecurityPage}, which opens in place. Opening focuses the first field, and closing the button.
 * Renders a `<div>` element.
 */
export function AccountRow({ label, value, buttonText, buttonLabel, children }: AccountRowProps) {
  const components = useComponents(defaults)
  const { account, common } = useCredentialsContext().messages
  const { headingLevel, openId, status, toggle, close } = useAccountRows()
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const isOpen = openId === id
  const wasOpen = useRef(isOpen)

  // In the commit that removes the focused field: in between, the body would have the focus.
  useIsomorphicLayoutEffect(() => {
    if (isOpen === wasOpen.current || !row.current || !panel.current) return
    wasOpen.current = isOpen
    if (isOpen) (panel.current.querySelector<HTMLElement>('input:not([tabindex])') ?? panel.current).focus()
    else if (!isFocusElsewhere(row.current)) row.current.querySelector('button')?.focus()
  }, [isOpen])

  const asText = (content: ReactNode) =>
    typeof content === 'string' ? <components.Text variant="body">{content}</components.Text> : content
  const panelId = `${id}-panel`
  const cancelButton = <components.Button onClick={() => toggle(id)}>{common.cancel}</components.Button>
  return (
    <div ref={row} className="credentials-account-row" data-open={isOpen ? '' : undefined}>
      <div className="credentials-account-summary">
        <components.Layout variant="row">
          <div className="credentials-account-current">
            <components.Heading level={headingLevel} id={id}>
              {label}
            </components.Heading>
            {asText(value)}
          </div>
          {children && (
            <components.Button
              aria-label={buttonLabel}
              aria-expanded={isOpen}
              aria-controls={panelId}
              onClick={() => toggle(id)}
            >
              {buttonText ?? account.change}
            </components.Button>
          )}
        </components.Layout>
      </div>
      <div role="status" className="credentials-account-status">
        {status?.id === id && asText(status.content)}
      </div>
      <div
        ref={panel}
        id={panelId}
        className="credentials-account-panel"
        role="group"
        aria-labelledby={id}
        tabIndex={-1}
        hidden={!isOpen}
      >
        {isOpen && children?.({ close: (content) => close(id, content), cancelButton })}
      </div>
    </div>
  )
}

const defaults = { Button, Heading, Layout, Text }
