import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { useComponents } from './useComponents.js'

export interface NextStepLinkProps {
  to: CredentialsLinkName | undefined
  /** @default the label of the step in the messages */
  label?: string | undefined
}

/** Link to a next step. Renders the `Link` component, or nothing if its `links` have no URL for the step. */
export function NextStepLink({ to, label }: NextStepLinkProps) {
  const { links, messages } = useCredentialsContext()
  const components = useComponents(defaults)
  const href = to && links[to]
  if (!href) return null
  return (
    <components.Link className="credentials-link" href={href}>
      {label ?? messages.common[to]}
    </components.Link>
  )
}

const defaults = { Link: 'a' } as const
