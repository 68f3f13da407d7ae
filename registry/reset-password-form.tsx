'use client'

import {
  HiddenUsernameField,
  useCredentialsContext,
  useLinkToken,
  useResetPasswordForm,
} from 'emporix-credentials-react'
import { CredentialsForm } from '@/components/credentials-form'

/** Sets a new password with the emailed link of the page. Password managers store it for `email`. */
export function ResetPasswordForm({ email }: { email?: string }) {
  const { messages } = useCredentialsContext()
  const form = useResetPasswordForm({ token: useLinkToken() })
  return (
    <CredentialsForm {...form} labels={messages.resetPassword}>
      <HiddenUsernameField email={email} />
    </CredentialsForm>
  )
}
