'use client'

import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useLinkToken,
} from 'emporix-credentials-react'
import { de } from 'emporix-credentials-react/messages/de'
import type { ReactNode } from 'react'
import { useParams } from 'next/navigation'

const forms: Record<string, () => ReactNode> = {
  'change-email': () => <ChangeEmailForm />,
  'confirm-email': () => <ConfirmEmailChangeForm token={useLinkToken()} />,
  'forgotten-password': () => <RequestPasswordResetForm />,
  'reset-password': () => <ResetPasswordForm token={useLinkToken()} />,
  'change-password': () => <ChangePasswordForm />,
}

/** The five forms without `getToken`: the proxy of this origin adds the access tokens. */
export default function ProxiedPage() {
  const { runtime, form } = useParams<{ runtime: string; form: string }>()
  const Form = forms[form]
  return (
    <CredentialsProvider tenant="myshop" baseUrl={`/api/${runtime}` as const} customerId="ada" messages={de}>
      {Form && <Form />}
    </CredentialsProvider>
  )
}
