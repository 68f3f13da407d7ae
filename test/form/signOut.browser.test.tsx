import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ChangePasswordForm, CredentialsProvider } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, settle, typed } from '../support/twoCustomers.js'

const labels = Object.keys(typed)
const values = () => labels.map((label) => screen.getByLabelText<HTMLInputElement>(label).value)
const empty = labels.map(() => '')

type SignOut = () => void

/** Renders an app whose `getToken` can sign the customer out in the app's store. */
function openApp(getToken: (signOut: SignOut) => Promise<string | null>) {
  const emulator = createEmulator()
  const expired: string[] = []
  const requests: string[] = []
  function App() {
    const [email, setEmail] = useState<string | null>(ada.email)
    const signOut = () => setEmail(null)
    return (
      <>
        <button type="button" onClick={signOut}>
          Sign out
        </button>
        <button type="button" onClick={() => setEmail(ada.email)}>
          Sign in
        </button>
        <CredentialsProvider
          tenant={emulator.tenant}
          fetch={(url, init) => {
            requests.push(url)
            return emulator.fetch(url, init)
          }}
          customerId={email}
          getToken={() => getToken(signOut)}
          onSessionExpired={({ code }) => expired.push(code)}
        >
          <ChangePasswordForm />
        </CredentialsProvider>
      </>
    )
  }
  return { ...renderWithEmulator(<App />, { emulator }), expired, requests }
}

describe('a session that ends inside getToken', () => {
  const endSession = async (signOut: SignOut) => {
    signOut()
    // The store updates before the promise resolves.
    await new Promise(requestAnimationFrame)
    return null
  }

  it('is reported as expired [SES-6]', async () => {
    const { user, expired } = openApp(endSession)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('You’ve been signed out')
    expect(expired).toEqual(['sessionExpired'])
  })

  it('keeps what was typed [SES-6]', async () => {
    const { user } = openApp(endSession)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('You’ve been signed out')
    expect(values()).toEqual(Object.values(typed))
  })
})

describe('sign-out', () => {
  /** Signs out while the access token of a submitted form is pending. */
  async function signOutWhileTokenPending() {
    let resolveToken: (token: string) => void = () => undefined
    const app = openApp(() => new Promise((resolve) => (resolveToken = resolve)))
    await fill(app.user, typed)
    await press(app.user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    await press(app.user, 'Sign out')
    resolveToken(app.emulator.createCustomerToken(ada.email))
    await screen.findByRole('button', { name: 'Change password' })
    return app
  }

  it('leaves no password while the access token is pending [SEC-13]', async () => {
    await signOutWhileTokenPending()
    await waitFor(() => expect(values()).toEqual(empty))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('sends nothing if the access token was pending [SES-3]', async () => {
    const { requests } = await signOutWhileTokenPending()
    await settle()
    expect(requests).toEqual([])
  })

  it('leaves no password after an expired session was recovered [SEC-14]', async () => {
    let isExpired = true
    const app = openApp(async (signOut) => {
      if (isExpired) signOut()
      return isExpired ? null : app.emulator.createCustomerToken(ada.email)
    })
    await fill(app.user, typed)
    await press(app.user, 'Change password')
    await expectAnnounced('You’ve been signed out')
    isExpired = false
    await press(app.user, 'Sign in')
    expect(values()).toEqual(Object.values(typed))
    await press(app.user, 'Sign out')
    await waitFor(() => expect(values()).toEqual(empty))
  })

  it('leaves no password after the recovered form was sent and rejected [SEC-14]', async () => {
    let isExpired = true
    const app = openApp(async () => (isExpired ? null : app.emulator.createCustomerToken(ada.email)))
    await fill(app.user, typed)
    await press(app.user, 'Change password')
    await expectAnnounced('You’ve been signed out')
    isExpired = false
    app.emulator.addFault({
      operation: 'changePassword',
      response: { status: 403, body: '{"status":403,"type":"Forbidden","message":"no"}' },
    })
    await press(app.user, 'Change password')
    await expectAnnounced('You can’t do this')
    await press(app.user, 'Sign out')
    await waitFor(() => expect(values()).toEqual(empty))
  })
})

describe('a wrong password after an unknown outcome', () => {
  const links = { requestPasswordReset: '/forgotten-password' }
  const reset = { name: 'Forgot your password?' }

  it('says that the password may already be changed [NET-9]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ operation: 'changePassword', drop: 'afterCommit' })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('couldn’t confirm the change')
    await press(user, 'Change password')
    await waitFor(() =>
      expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(
        /may have been changed already/,
      ),
    )
  })

  it('says so only after an unknown outcome [NET-9]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, { ...typed, 'Current password': 'wrong one' })
    await press(user, 'Change password')
    await waitFor(() =>
      expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(
        /not your current password/,
      ),
    )
    expect(screen.queryByText(/may have been changed already/)).not.toBeInTheDocument()
  })

  it('offers a password reset after an unknown outcome [NET-9]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />, { links })
    emulator.addFault({ operation: 'changePassword', drop: 'afterCommit' })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('couldn’t confirm the change')
    await press(user, 'Change password')
    expect(await screen.findByRole('link', reset)).toHaveAttribute('href', links.requestPasswordReset)
  })

  it('offers a password reset for any wrong password [NET-9]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { links })
    await fill(user, { ...typed, 'Current password': 'wrong one' })
    await press(user, 'Change password')
    expect(await screen.findByRole('link', reset)).toHaveAttribute('href', links.requestPasswordReset)
  })
})
