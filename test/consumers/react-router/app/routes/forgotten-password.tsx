import { RequestPasswordResetForm } from 'emporix-credentials-react'

export default function RequestPasswordResetPage() {
  return <RequestPasswordResetForm />
}
