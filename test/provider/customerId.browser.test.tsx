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
import { expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, grace, next, renderForTwoCustomers, settle, typed } from '../support/twoCustomers.js'

const fields = Object.keys(typed)

describe('another customer', () => {
  it('SES-3 CON-4 is not told how what was under way for the last one ended', async () => {
    const { emulator, send, signIn, signals } = renderForTwoCustomers()
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await send()
    signIn(grace.email)
    await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]))
    await settle()
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible()
  })

  it('SES-3 finds the form empty, and its passwords masked', async () => {
    const { user, signIn } = renderForTwoCustomers()
    await fill(user, typed)
    await press(user, 'Show password: New password')
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveAttribute('type', 'password'))
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
  })

  it('SES-3 is not sent what the last one asked for, when the bearer was being fetched', async () => {
    let give: (bearer: string) => void = () => undefined
    const getToken = () => new Promise<string>((resolve) => (give = resolve))
    const { emulator, requests, send, signIn } = renderForTwoCustomers({ getToken })
    await send()
    signIn(grace.email)
    give(emulator.createCustomerToken(grace.email))
    await settle()
    expect(requests).toEqual([])
  })

  it.each<[string, (shop: ReturnType<typeof renderForTwoCustomers>) => void]>([
    ['somebody else signs in', ({ signIn }) => signIn(grace.email)],
    ['they sign out', ({ signIn }) => signIn(null)],
    ['the tenant is another', ({ signIn }) => signIn(ada.email, { tenant: 'othershop' })],
    [
      'the page is left',
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
  ])('SES-3 CON-4 NET-4 is sent nothing that waited for the check of the shop when %s', async (_, happen) => {
    let allow: (isAllowed: boolean) => void = () => undefined
    const isAllowed = () => new Promise<boolean>((resolve) => (allow = resolve))
    const shop = renderForTwoCustomers({ passwordPolicy: { isAllowed } })
    await shop.send()
    happen(shop)
    await settle()
    allow(true)
    await settle()
    expect(shop.requests).toEqual([])
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible()
    expect(await canSignIn(shop.emulator, grace.email, grace.password)).toBe(true)
  })

  it('SES-3 can send at once, though the last one never got an answer', async () => {
    const { emulator, user, send, signIn } = renderForTwoCustomers()
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await send()
    signIn(grace.email)
    await screen.findByRole('button', { name: 'Change password' })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, grace.email, next)).toBe(true)
    expect(await canSignIn(emulator, ada.email, ada.password)).toBe(true)
  })

  it('SES-3 finds a mutation hook as if it had never been used', async () => {
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

  it('A-6 does not lose the focus, and has none taken away', async () => {
    const { user, signIn } = renderForTwoCustomers(
      {},
      <>
        <ChangePasswordForm />
        <input aria-label="elsewhere" />
      </>,
    )
    await press(user, 'Change password')
    await expectAnnounced('There is a problem')
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('Current password')).toHaveFocus())
    screen.getByLabelText('elsewhere').focus()
    signIn(ada.email)
    await settle()
    expect(screen.getByLabelText('elsewhere')).toHaveFocus()
  })
})

describe('the same customer', () => {
  it('SES-3 finds what was typed when they were told that their session has expired, and signed in again', async () => {
    let isExpired = true
    const shop = renderForTwoCustomers({
      getToken: () => (isExpired ? null : shop.emulator.createCustomerToken(ada.email)),
      onSessionExpired: () => shop.signIn(null),
    })
    await fill(shop.user, typed)
    await press(shop.user, 'Change password')
    await expectAnnounced('You have been signed out')
    isExpired = false
    shop.signIn(ada.email)
    await settle()
    for (const label of fields) expect(screen.getByLabelText(label)).not.toHaveValue('')
    await press(shop.user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('SEC-2 SES-3 leaves no password behind when they sign out', async () => {
    const { user, signIn } = renderForTwoCustomers()
    await fill(user, typed)
    signIn(null)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
  })

  it('SES-3 is told that the outcome is unknown when they sign out as it is sent, and so is the shop', async () => {
    const told: string[] = []
    const form = <ChangePasswordForm onError={({ code }) => told.push(code)} />
    const { emulator, send, signIn } = renderForTwoCustomers({}, form)
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await send()
    signIn(null)
    await expectAnnounced('may have been changed')
    expect(told).toEqual(['outcomeUnknown'])
  })

  it('CON-4 is not given up as they become known', async () => {
    const { emulator, send, signIn, rerender } = renderForTwoCustomers()
    rerender(<p>Loading</p>)
    signIn(undefined, { getToken: () => emulator.createCustomerToken(ada.email) })
    const { fetch, letThrough } = holdResponses(emulator)
    signIn(undefined, { fetch, getToken: () => emulator.createCustomerToken(ada.email) })
    await send()
    signIn(ada.email, { fetch })
    letThrough()
    await expectAnnounced('Your password has been changed')
  })
})

describe('a link, whoever signs in meanwhile', () => {
  it('ONE-5 CON-4 is followed to its end', async () => {
    const emulator = createEmulator({ customers: [ada, grace] })
    const { fetch, letThrough } = holdResponses(emulator)
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
    await fill(user, { 'New password': next, 'New password, again': next })
    await press(user, 'Set password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(page(grace.email))
    rerender(page(ada.email))
    letThrough()
    await expectAnnounced('Your password has been set')
  })
})
