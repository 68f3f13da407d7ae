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

function Root() {
  return (
    <Credentials>
      <Outlet />
    </Credentials>
  )
}

// The token is taken by the page that a mailed link leads to, and by no page before it.
function ResetPasswordPage() {
  return <ResetPasswordForm token={useLinkToken()} />
}

function ConfirmEmailPage() {
  return <ConfirmEmailChangeForm token={useLinkToken()} />
}

function ChangeEmailPage() {
  return <ChangeEmailForm email={useSession().customer?.email} />
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
])

export const router = createRouter({ routeTree })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
