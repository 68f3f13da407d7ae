import { ResetPasswordForm, useLinkToken } from 'emporix-credentials-react'

export default function ResetPasswordPage() {
  return <ResetPasswordForm token={useLinkToken()} />
}
