import { memo } from 'react'
import type { CredentialsError } from '../client/CredentialsError.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { NextStepLink } from './NextStepLink.js'

export interface ForgottenPasswordLinkProps {
  error: CredentialsError | null
}

/** Link to a password reset for a customer whose current password was wrong. Renders a link, or nothing otherwise. */
export const ForgottenPasswordLink = memo(function ForgottenPasswordLink({
  error,
}: ForgottenPasswordLinkProps) {
  const { title } = useCredentialsContext().messages.requestPasswordReset
  if (error?.code !== 'wrongPassword') return null
  return <NextStepLink to="requestPasswordReset" label={title} />
})
