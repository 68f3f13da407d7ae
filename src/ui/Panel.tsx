import { useId, useRef, type ReactNode } from 'react'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CheckIcon, WarningIcon } from './icons.js'

/** The level of a heading in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface PanelProps {
  tone: 'success' | 'error'
  title: string
  headingLevel: HeadingLevel
  /** Whether the heading takes the focus when the panel appears, which is how a screen reader learns of it. */
  isAnnounced?: boolean
  children: ReactNode
}

/** Stands in a form's place and says what happened and what happens next. Renders a `<section>`. */
export function Panel({ tone, title, headingLevel, isAnnounced, children }: PanelProps) {
  const { messages } = useCredentialsContext()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // In the commit that takes the form away: in between, focus would be on the page's body.
  useIsomorphicLayoutEffect(() => {
    if (isAnnounced) heading.current?.focus()
  }, [isAnnounced])
  const Heading = `h${headingLevel}` as const
  const Icon = tone === 'success' ? CheckIcon : WarningIcon
  return (
    <section className="credentials-panel" data-tone={tone} lang={messages.locale} aria-labelledby={id}>
      <Icon />
      <Heading ref={heading} id={id} className="credentials-title" tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
