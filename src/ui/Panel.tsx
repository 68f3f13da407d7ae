import { useId, type ReactNode, type Ref } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CheckIcon, WarningIcon } from './icons.js'

/** Level of a heading in the outline of the page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface PanelProps {
  tone: 'success' | 'error'
  title: string
  headingLevel: HeadingLevel
  headingRef?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** Replaces a form: what happened and what to do next. Renders a `<section>` element. */
export function Panel({ tone, title, headingLevel, headingRef, children }: PanelProps) {
  const { messages } = useCredentialsContext()
  const id = useId()
  const Heading = `h${headingLevel}` as const
  const Icon = tone === 'success' ? CheckIcon : WarningIcon
  return (
    <section className="credentials-panel" data-tone={tone} lang={messages.locale} aria-labelledby={id}>
      <Icon />
      <Heading ref={headingRef} id={id} className="credentials-title" tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
