'use client'

import { ConfirmEmailChangeForm, useLinkToken } from 'emporix-credentials-react'

export default function ConfirmEmailPage() {
  return <ConfirmEmailChangeForm token={useLinkToken()} />
}
