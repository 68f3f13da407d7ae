import { StrictMode } from 'react'
import { createAnonymousTokenProvider } from '../../../src/client.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useLinkToken,
} from '../../../src/index.js'
import { InsecurePage } from './InsecurePage.js'

export interface AppProps {
  page: string
  /** The `baseUrl` of the client. */
  api: string
  /** Access token of the signed-in customer. */
  accessToken: string
}

function LinkPage({ page }: { page: string }) {
  const token = useLinkToken()
  return page === '/reset-password' ? (
    <ResetPasswordForm token={token} />
  ) : (
    <ConfirmEmailChangeForm token={token} />
  )
}

function Page({ page, api }: { page: string; api: string }) {
  switch (page) {
    case '/change-password':
      return <ChangePasswordForm email="ada@example.com" />
    case '/change-email':
      return <ChangeEmailForm />
    case '/forgotten':
      return <RequestPasswordResetForm />
    case '/insecure':
      return <InsecurePage api={api} />
    default:
      return <LinkPage page={page} />
  }
}

/** A minimal app, for tests that need a page of its own. */
export function App({ page, api, accessToken }: AppProps) {
  const getAnonymousToken = createAnonymousTokenProvider({
    tenant: 'myshop',
    clientId: 'storefront',
    baseUrl: api,
  })
  return (
    <StrictMode>
      <CredentialsProvider
        tenant="myshop"
        baseUrl={api}
        getToken={(kind, context) => (kind === 'anonymous' ? getAnonymousToken(context) : accessToken)}
      >
        <Page page={page} api={api} />
      </CredentialsProvider>
    </StrictMode>
  )
}
