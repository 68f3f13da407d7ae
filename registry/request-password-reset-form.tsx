'use client'

import { useCredentialsContext, useRequestPasswordResetForm } from 'emporix-credentials-react'
import { CredentialsForm } from '@/components/credentials-form'

/** Requests an email with a link to set a new password. */
export function RequestPasswordResetForm() {
  const { messages } = useCredentialsContext()
  return (
    <CredentialsForm {...useRequestPasswordResetForm()} labels={messages.requestPasswordReset}>
      <p>{messages.requestPasswordReset.description}</p>
    </CredentialsForm>
  )
}
