import { ChangePasswordForm } from 'emporix-credentials-react'
import { useSession } from '../Credentials'

export default function ChangePasswordPage() {
  return <ChangePasswordForm email={useSession().customer?.email} />
}
