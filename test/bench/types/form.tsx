import { ChangePasswordForm } from 'emporix-credentials-react'

export function Page() {
  return <ChangePasswordForm email="ada@example.com" />
}
