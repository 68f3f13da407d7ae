import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useLinkToken,
} from 'emporix-credentials-react'
import { useState } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { AccountPage } from './AccountPage'
import { Credentials, type Customer } from './Credentials'
import { LinkCheck } from './LinkCheck'

// Only the pages of emailed links read the token.
function ResetPasswordPage() {
  return <ResetPasswordForm token={useLinkToken()} />
}

function ConfirmEmailPage() {
  return <ConfirmEmailChangeForm token={useLinkToken()} />
}

export function App() {
  const [customer, setCustomer] = useState<Customer | null>(null)
  return (
    <BrowserRouter>
      <Credentials customer={customer}>
        <Routes>
          <Route path="/" element={<AccountPage customer={customer} onSignIn={setCustomer} />} />
          <Route path="/forgotten-password" element={<RequestPasswordResetForm />} />
          <Route path="/reset-password" element={<ResetPasswordPage />} />
          <Route path="/change-email" element={<ChangeEmailForm currentEmail={customer?.email} />} />
          <Route path="/confirm-email" element={<ConfirmEmailPage />} />
          <Route path="/link-check" element={<LinkCheck />} />
          <Route path="/change-password" element={<ChangePasswordForm email={customer?.email} />} />
        </Routes>
      </Credentials>
    </BrowserRouter>
  )
}
