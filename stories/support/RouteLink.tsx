import type { MouseEvent } from 'react'
import type { CredentialsLinkProps } from '../../src/index.js'

/** A link of this shop's router, as a shop would hand its own to the provider. */
export function RouteLink({ href, className, children }: Partial<CredentialsLinkProps>) {
  function follow(event: MouseEvent) {
    event.preventDefault()
    window.location.hash = href ?? ''
  }
  return (
    <a href={href} className={className} onClick={follow}>
      {children}
    </a>
  )
}
