'use client'

import { HiddenUsernameField, useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'
import { CredentialsForm } from '@/components/credentials-form'

/** Changes the password. Password managers store it for `email`. */
export function ChangePasswordForm({ email }: { email?: string }) {
  const { messages } = useCredentialsContext()
  return (
    <CredentialsForm {...useChangePasswordForm()} labels={messages.changePassword}>
      <HiddenUsernameField email={email} />
    </CredentialsForm>
  )
}
