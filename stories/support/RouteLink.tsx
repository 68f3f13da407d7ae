import type { MouseEvent } from 'react'
import type { CredentialsLinkProps } from '../../src/index.js'

/** A link of the demo app's router, passed to the provider as `Link`. */
export function RouteLink({ href, className, children }: Partial<CredentialsLinkProps>) {
  function navigate(event: MouseEvent) {
    event.preventDefault()
    window.location.hash = href ?? ''
  }
  return (
    <a href={href} className={className} onClick={navigate}>
      {children}
    </a>
  )
}
