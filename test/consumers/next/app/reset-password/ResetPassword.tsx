'use client'

import { ResetPasswordForm, useLinkToken } from 'emporix-credentials-react'
import { useSearchParams } from 'next/navigation'

/** `useSearchParams` needs the Suspense boundary of the page. The token is not read with it. */
export function ResetPassword() {
  const email = useSearchParams().get('email') ?? undefined
  return <ResetPasswordForm token={useLinkToken()} email={email} />
}
