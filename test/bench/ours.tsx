import { CredentialsProvider } from 'emporix-credentials-react'
import type { ReactNode } from 'react'

export { ChangePasswordForm as Form } from 'emporix-credentials-react'

/** Renders the forms in a provider, as an app does. */
export function Provider({ children }: { children?: ReactNode }) {
  return (
    <CredentialsProvider tenant="myshop" getToken={getToken}>
      {children}
    </CredentialsProvider>
  )
}

const getToken = () => 'token'
