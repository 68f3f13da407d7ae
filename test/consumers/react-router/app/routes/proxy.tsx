import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useLinkToken,
} from 'emporix-credentials-react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'

const forms: Record<string, () => ReactNode> = {
  'change-email': () => <ChangeEmailForm />,
  'confirm-email': () => <ConfirmEmailChangeForm token={useLinkToken()} />,
  'forgotten-password': () => <RequestPasswordResetForm />,
  'reset-password': () => <ResetPasswordForm token={useLinkToken()} />,
  'change-password': () => <ChangePasswordForm />,
}

/** The five forms without `getToken`: the proxy of this origin adds the access tokens. */
export default function ProxiedPage() {
  const { form = '' } = useParams()
  const Form = forms[form]
  return (
    <CredentialsProvider tenant="myshop" baseUrl="/api/emporix" customerId="ada">
      {Form && <Form />}
    </CredentialsProvider>
  )
}
