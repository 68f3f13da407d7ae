import { RequestPasswordResetForm } from 'emporix-credentials-react'

// A server component: the package's entry has 'use client' for its forms.
export default function RequestPasswordResetPage() {
  return <RequestPasswordResetForm />
}
