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
import { NaivePage } from './NaivePage.js'

export interface AppProps {
  page: string
  /** Where the service is. */
  api: string
  /** The bearer of the signed-in customer. */
  bearer: string
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
    case '/naive':
      return <NaivePage api={api} />
    default:
      return <LinkPage page={page} />
  }
}

/** A shop as small as it can be, for tests that need a real page of its own. */
export function App({ page, api, bearer }: AppProps) {
  const anonymousTokens = createAnonymousTokenProvider({
    tenant: 'myshop',
    clientId: 'storefront',
    baseUrl: api,
  })
  return (
    <StrictMode>
      <CredentialsProvider
        tenant="myshop"
        baseUrl={api}
        getToken={(kind, context) => (kind === 'anonymous' ? anonymousTokens(context) : bearer)}
      >
        <Page page={page} api={api} />
      </CredentialsProvider>
    </StrictMode>
  )
}
