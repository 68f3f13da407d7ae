import { useSyncExternalStore, type ReactNode } from 'react'
import type { Emulator } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useLinkToken,
} from '../../src/index.js'
import { Mailbox } from './Mailbox.js'
import { RouteLink } from './RouteLink.js'
import { useSession } from './session.js'
import { SignIn } from './SignIn.js'

function ResetPage() {
  return <ResetPasswordForm token={useLinkToken()} />
}

function ConfirmPage() {
  return <ConfirmEmailChangeForm token={useLinkToken()} />
}

function EmailPage() {
  return <ChangeEmailForm currentEmail={useSession().email ?? undefined} />
}

function AccountPage() {
  const { email, signOut } = useSession()
  if (email === null) return <SignIn />
  return (
    <section className="account">
      <h2>Your account</h2>
      <p>
        Signed in as <b>{email}</b>.
      </p>
      <p>
        <RouteLink href="#/email">Change email address</RouteLink>
      </p>
      <button type="button" onClick={signOut}>
        Sign out
      </button>
    </section>
  )
}

const pages: Record<string, () => ReactNode> = {
  '#/sign-in': () => <SignIn />,
  '#/forgotten': () => <RequestPasswordResetForm />,
  '#/reset-password': () => <ResetPage />,
  '#/email': () => <EmailPage />,
  '#/confirm-email': () => <ConfirmPage />,
  '#/account': () => <AccountPage />,
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The pages of the demo app behind a small hash router, with the customer's mailbox next to them. */
export function Storefront({ emulator, start }: { emulator: Emulator; start: string }) {
  const route = useSyncExternalStore(subscribe, () => window.location.hash.split('?')[0] ?? '')
  const page = pages[route] ?? pages[start]
  return (
    <div className="journey">
      <main key={route}>{page?.()}</main>
      <Mailbox emulator={emulator} />
    </div>
  )
}
