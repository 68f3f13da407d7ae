'use client'

import { ResetPasswordForm, useLinkToken } from 'emporix-credentials-react'
import { useSearchParams } from 'next/navigation'

/** `useSearchParams` is what the boundary of the page is for; the token is not read with it, but taken away. */
export function ResetPassword() {
  const email = useSearchParams().get('email') ?? undefined
  return <ResetPasswordForm token={useLinkToken()} email={email} />
}
