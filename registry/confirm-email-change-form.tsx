'use client'

import { useConfirmEmailChangeForm, useCredentialsContext, useLinkToken } from 'emporix-credentials-react'
import { CredentialsForm } from '@/components/credentials-form'

/** Confirms the new email address with the emailed link of the page. */
export function ConfirmEmailChangeForm() {
  const { messages } = useCredentialsContext()
  const form = useConfirmEmailChangeForm({ token: useLinkToken() })
  return (
    <CredentialsForm {...form} labels={messages.confirmEmailChange}>
      <p>{messages.confirmEmailChange.description}</p>
    </CredentialsForm>
  )
}
