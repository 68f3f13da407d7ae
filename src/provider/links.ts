import type { ReactNode } from 'react'

/** URLs of the pages that messages link to. A link without a URL is not rendered. */
export interface CredentialsLinks {
  /** The sign-in page: after a reset, a confirmation or an expired session. */
  signIn?: string | undefined
  /** The page that requests a password reset: after an invalid link or a wrong password. */
  requestPasswordReset?: string | undefined
  /** The page that changes the email address: after an invalid link. */
  changeEmail?: string | undefined
  /** The account page: after a change. */
  account?: string | undefined
}

/** The name of a link. */
export type CredentialsLinkName = keyof CredentialsLinks

/** Props of the `Link` component. */
export interface CredentialsLinkProps {
  /** The URL from `links`. */
  href: string
  /** The class of the style sheet. */
  className: string
  /** The label. */
  children: ReactNode
}
