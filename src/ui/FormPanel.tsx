import { useId, type ReactNode, type Ref } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Heading } from './Heading.js'
import { Panel } from './Panel.js'
import { rootAttributes } from './rootAttributes.js'
import type { BaseFormProps } from './types.js'
import { useComponents } from './useComponents.js'

export interface FormPanelProps extends BaseFormProps {
  tone: 'success' | 'error'
  title: string
  headingRef?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** Replaces a form, with the attributes of the form on its root. Renders the `Panel` and `Heading` components. */
export function FormPanel({ tone, title, headingRef, children, ...props }: FormPanelProps) {
  const { messages } = useCredentialsContext()
  const components = useComponents(defaults)
  const headingId = useId()
  return (
    <components.Panel
      tone={tone}
      className={props.className}
      lang={messages.locale}
      aria-labelledby={headingId}
      {...rootAttributes(props)}
    >
      <components.Heading
        level={props.headingLevel ?? 2}
        id={headingId}
        headingRef={headingRef}
        tabIndex={-1}
      >
        {title}
      </components.Heading>
      {children}
    </components.Panel>
  )
}

const defaults = { Heading, Panel }
