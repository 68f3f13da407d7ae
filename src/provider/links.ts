import type { ReactNode } from 'react'

/** Where the next steps lead. A step without an address is not offered. */
export interface CredentialsLinks {
  /** The page that signs a customer in: after a reset, a confirmation, or an expired session. */
  signIn?: string | undefined
  /** The page that asks for a password reset: where a link no longer works. */
  requestPasswordReset?: string | undefined
  /** The page that changes the e-mail address: where its link no longer works. */
  changeEmail?: string | undefined
  /** The customer's account: after a change. */
  account?: string | undefined
}

/** The name of a next step. */
export type CredentialsLinkName = keyof CredentialsLinks

/** What a router's link is given. */
export interface CredentialsLinkProps {
  /** Where it leads, as the shop gave it. */
  href: string
  /** Its looks. */
  className: string
  /** Its words. */
  children: ReactNode
}
