import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

export interface NextStepLinkProps {
  to: CredentialsLinkName | undefined
  /** @default the label of the step in the messages */
  label?: string | undefined
}

/** Link to a next step. Renders the `Link` of the provider, or nothing if its `links` have no URL for the step. */
export function NextStepLink({ to, label }: NextStepLinkProps) {
  const { links, Link, messages } = useCredentialsContext()
  const href = to && links[to]
  if (!href) return null
  return (
    <Link className="credentials-link" href={href}>
      {label ?? messages.common[to]}
    </Link>
  )
}
