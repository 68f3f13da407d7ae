import { CredentialsProvider } from 'emporix-credentials-react'
import type { ReactNode } from 'react'

export { ChangePasswordForm as Form } from 'emporix-credentials-react'

/** Puts the forms where a shop has them. */
export function Provider({ children }: { children?: ReactNode }) {
  return (
    <CredentialsProvider tenant="myshop" getToken={getToken}>
      {children}
    </CredentialsProvider>
  )
}

const getToken = () => 'token'
