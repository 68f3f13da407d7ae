import type { ReactNode } from 'react'

/** Where the next steps lead. A step without an address is not offered. */
export interface CredentialsLinks {
  signIn?: string | undefined
  requestPasswordReset?: string | undefined
  changeEmail?: string | undefined
  account?: string | undefined
}

/** The name of a next step. */
export type CredentialsLinkName = keyof CredentialsLinks

export interface CredentialsLinkProps {
  href: string
  className: string
  children: ReactNode
}
