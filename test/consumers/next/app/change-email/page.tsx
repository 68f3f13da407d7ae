'use client'

import { ChangeEmailForm } from 'emporix-credentials-react'
import { useSession } from '../Credentials'

export default function ChangeEmailPage() {
  return <ChangeEmailForm currentEmail={useSession().customer?.email} />
}
