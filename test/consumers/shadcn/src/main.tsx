import './index.css'
import { CredentialsProvider } from 'emporix-credentials-react'
import { createAnonymousTokenProvider } from 'emporix-credentials-react/client'
import { createRoot } from 'react-dom/client'
import { ChangeEmailForm } from '@/components/change-email-form'
import { ChangePasswordForm } from '@/components/change-password-form'
import { ConfirmEmailChangeForm } from '@/components/confirm-email-change-form'
import { RequestPasswordResetForm } from '@/components/request-password-reset-form'
import { ResetPasswordForm } from '@/components/reset-password-form'

const tenant = 'myshop'
const baseUrl: string = import.meta.env.VITE_EMPORIX_URL
const customer = { email: 'ada@example.com', password: 'correct horse' }
const getAnonymousToken = createAnonymousTokenProvider({ tenant, baseUrl, clientId: 'storefront' })

async function signIn(): Promise<string> {
  const response = await fetch(`${baseUrl}/customer/${tenant}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await getAnonymousToken()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(customer),
  })
  return (await response.json()).access_token
}

const pages: Record<string, React.ReactNode> = {
  '/change-password': <ChangePasswordForm email={customer.email} />,
  '/change-email': <ChangeEmailForm currentEmail={customer.email} />,
  '/confirm-email': <ConfirmEmailChangeForm />,
  '/forgotten-password': <RequestPasswordResetForm />,
  '/reset-password': <ResetPasswordForm />,
}

createRoot(document.getElementById('shop')!).render(
  <CredentialsProvider
    tenant={tenant}
    baseUrl={baseUrl}
    getToken={(kind, context) => (kind === 'anonymous' ? getAnonymousToken(context) : signIn())}
  >
    {pages[location.pathname]}
  </CredentialsProvider>,
)
