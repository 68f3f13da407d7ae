'use client'

import { useChangeEmailForm, useCredentialsContext } from 'emporix-credentials-react'
import { CredentialsForm } from '@/components/credentials-form'

/** Changes the email address. The customer confirms it with an emailed link. */
export function ChangeEmailForm({ currentEmail }: { currentEmail?: string }) {
  const { messages } = useCredentialsContext()
  return <CredentialsForm {...useChangeEmailForm({ currentEmail })} labels={messages.changeEmail} />
}
