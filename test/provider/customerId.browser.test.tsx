import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import {
  ChangePasswordForm,
  CredentialsProvider,
  ResetPasswordForm,
  useChangePassword,
} from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, expectFieldError, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, grace, next, renderForTwoCustomers, settle, typed } from '../support/twoCustomers.js'

const fields = Object.keys(typed)

describe('customerId, on a customer change', () => {
  it("aborts the previous customer's request [SES-3, CON-4]", async () => {
    const { emulator, send, signIn, signals } = renderForTwoCustomers()
    emulator.addFault({ operation: 'changePassword', delayMs: Infinity })
    await send()
    signIn(grace.email)
    await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]))
    await settle()
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible()
  })

  it("clears the previous customer's passwords [SES-3]", async () => {
    const { user, signIn } = renderForTwoCustomers()
    await fill(user, typed)
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
  })

  it('masks a password that the previous customer showed [SES-3]', async () => {
    const { user, signIn } = renderForTwoCustomers()
    await press(user, 'Show password: New password')
    expect(screen.getByLabelText('New password')).toHaveAttribute('type', 'text')
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveAttribute('type', 'password'))
  })

  it("does not send the previous customer's request with the new customer's token [SES-3]", async () => {
    let resolveToken: (token: string) => void = () => undefined
    const getToken = () => new Promise<string>((resolve) => (resolveToken = resolve))
    const { emulator, requests, send, signIn } = renderForTwoCustomers({ getToken })
    await send()
    signIn(grace.email)
    resolveToken(emulator.createCustomerToken(grace.email))
    await settle()
    expect(requests).toEqual([])
  })

  it.each<[string, (app: ReturnType<typeof renderForTwoCustomers>) => void]>([
    ['another customer signs in', ({ signIn }) => signIn(grace.email)],
    ['the customer signs out', ({ signIn }) => signIn(null)],
    ['the tenant changes', ({ signIn }) => signIn(ada.email, { tenant: 'othershop' })],
    ['pagehide fires', () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))],
  ])('sends nothing after a pending isAllowed check if %s [SES-3, CON-4, NET-4]', async (_, change) => {
    let allow: (isAllowed: boolean) => void = () => undefined
    const isAllowed = () => new Promise<boolean>((resolve) => (allow = resolve))
    const app = renderForTwoCustomers({ passwordPolicy: { isAllowed } })
    await app.send()
    change(app)
    await settle()
    allow(true)
    await settle()
    expect(app.requests).toEqual([])
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible()
    expect(await canSignIn(app.emulator, grace.email, grace.password)).toBe(true)
  })

  it("sends the new customer's request although the previous one never got a response [SES-3]", async () => {
    const { emulator, user, send, signIn } = renderForTwoCustomers()
    emulator.addFault({ operation: 'changePassword', delayMs: Infinity })
    await send()
    signIn(grace.email)
    await screen.findByRole('button', { name: 'Change password' })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, grace.email, next)).toBe(true)
    expect(await canSignIn(emulator, ada.email, ada.password)).toBe(true)
  })

  it('resets a mutation hook [SES-3]', async () => {
    function Status() {
      const { mutate, status } = useChangePassword()
      const input = { currentPassword: ada.password, newPassword: next }
      return (
        <button type="button" onClick={() => mutate(input)}>
          {status}
        </button>
      )
    }
    const { user, signIn } = renderForTwoCustomers({}, <Status />)
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'success' })
    signIn(grace.email)
    expect(await screen.findByRole('button', { name: 'idle' })).toBeVisible()
  })

  it('moves the focus from an error to the first field [A-6]', async () => {
    const { emulator, user, signIn } = renderForTwoCustomers()
    emulator.addFault({ operation: 'changePassword', drop: 'beforeSend' })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('You seem to be offline')
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('Current password')).toHaveFocus())
  })

  it('leaves the focus on an element outside of the form [A-6]', async () => {
    const { user, signIn } = renderForTwoCustomers(
      {},
      <>
        <ChangePasswordForm />
        <input aria-label="elsewhere" />
      </>,
    )
    await press(user, 'Change password')
    await expectFieldError('Current password', 'Enter your current password.')
    screen.getByLabelText('elsewhere').focus()
    signIn(grace.email)
    await waitFor(() => expect(screen.queryByText('Enter your current password.')).not.toBeInTheDocument())
    await settle()
    expect(screen.getByLabelText('elsewhere')).toHaveFocus()
  })
})

describe('customerId, on sign-out or sign-in of the same customer', () => {
  it('keeps typed values after an expired session until the customer signs in again [SES-3]', async () => {
    let isExpired = true
    const app = renderForTwoCustomers({
      getToken: () => (isExpired ? null : app.emulator.createCustomerToken(ada.email)),
      onSessionExpired: () => app.signIn(null),
    })
    await fill(app.user, typed)
    await press(app.user, 'Change password')
    await expectAnnounced('You’ve been signed out')
    isExpired = false
    app.signIn(ada.email)
    await settle()
    for (const label of fields) expect(screen.getByLabelText(label)).not.toHaveValue('')
    await press(app.user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('clears passwords on sign-out [SEC-2, SES-3]', async () => {
    const { user, signIn } = renderForTwoCustomers()
    await fill(user, typed)
    signIn(null)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
  })

  it('reports an unknown outcome when the request is aborted by sign-out [SES-3]', async () => {
    const codes: string[] = []
    const form = <ChangePasswordForm onError={({ code }) => codes.push(code)} />
    const { emulator, send, signIn } = renderForTwoCustomers({}, form)
    emulator.addFault({ operation: 'changePassword', delayMs: Infinity })
    await send()
    signIn(null)
    await expectAnnounced('couldn’t confirm the change')
    expect(codes).toEqual(['outcomeUnknown'])
  })

  it('does not abort the request when the customer becomes known [CON-4]', async () => {
    const { emulator, send, signIn, rerender } = renderForTwoCustomers()
    rerender(<p>Loading</p>)
    signIn(undefined, { getToken: () => emulator.createCustomerToken(ada.email) })
    const { fetch, release } = holdResponses(emulator)
    signIn(undefined, { fetch, getToken: () => emulator.createCustomerToken(ada.email) })
    await send()
    signIn(ada.email, { fetch })
    release()
    await expectAnnounced('Your password has been changed')
  })
})

describe('customerId, on a form with a link token', () => {
  it('does not abort the request on a customer change [ONE-5, CON-4]', async () => {
    const emulator = createEmulator({ customers: [ada, grace] })
    const { fetch, release } = holdResponses(emulator)
    await emulator.fetch(`https://api.emporix.io/customer/${emulator.tenant}/password/reset`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${emulator.createAnonymousToken()}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ email: ada.email }),
    })
    const page = (customerId: string | null) => (
      <CredentialsProvider
        tenant={emulator.tenant}
        fetch={fetch}
        customerId={customerId}
        getToken={() => emulator.createAnonymousToken()}
      >
        <ResetPasswordForm token={emulator.outbox.at(-1)?.token ?? ''} />
      </CredentialsProvider>
    )
    const { user, rerender } = renderWithEmulator(page(null), { emulator })
    await fill(user, { 'New password': next, 'Confirm new password': next })
    await press(user, 'Set password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(page(grace.email))
    rerender(page(ada.email))
    release()
    await expectAnnounced('Your password has been set')
  })
})
