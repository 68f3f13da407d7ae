import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useLinkToken,
} from 'emporix-credentials-react'
import { AccountPage } from './AccountPage'
import { Credentials, useSession } from './Credentials'
import { LinkCheckPage } from './LinkCheckPage'

function Root() {
  return (
    <Credentials>
      <Outlet />
    </Credentials>
  )
}

// Only the pages of emailed links read the token.
function ResetPasswordPage() {
  return <ResetPasswordForm token={useLinkToken()} />
}

function ConfirmEmailPage() {
  return <ConfirmEmailChangeForm token={useLinkToken()} />
}

function ChangeEmailPage() {
  return <ChangeEmailForm currentEmail={useSession().customer?.email} />
}

function ChangePasswordPage() {
  return <ChangePasswordForm email={useSession().customer?.email} />
}

const root = createRootRoute({ component: Root })
const parent = { getParentRoute: () => root }

const routeTree = root.addChildren([
  createRoute({ ...parent, path: '/', component: AccountPage }),
  createRoute({ ...parent, path: '/forgotten-password', component: () => <RequestPasswordResetForm /> }),
  createRoute({ ...parent, path: '/reset-password', component: ResetPasswordPage }),
  createRoute({ ...parent, path: '/change-email', component: ChangeEmailPage }),
  createRoute({ ...parent, path: '/confirm-email', component: ConfirmEmailPage }),
  createRoute({ ...parent, path: '/change-password', component: ChangePasswordPage }),
  createRoute({ ...parent, path: '/link-check', component: LinkCheckPage }),
])

export const router = createRouter({ routeTree })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
