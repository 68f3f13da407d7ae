'use client'

import { ChangeEmailForm } from 'emporix-credentials-react'
import { useSession } from '../Credentials'

export default function ChangeEmailPage() {
  return <ChangeEmailForm email={useSession().customer?.email} />
}
