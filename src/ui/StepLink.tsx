import type { CredentialsLinkName } from '../provider/links.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

export interface StepLinkProps {
  to: CredentialsLinkName | undefined
}

/** Leads to a next step. Renders the provider's `Link`, or nothing where the shop gave no address for it. */
export function StepLink({ to }: StepLinkProps) {
  const { links, Link, messages } = useCredentialsContext()
  const href = to && links[to]
  if (!href) return null
  return (
    <Link className="credentials-link" href={href}>
      {messages.common[to]}
    </Link>
  )
}
