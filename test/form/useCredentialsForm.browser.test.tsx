import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm } from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'Current password': password, 'New password': next, 'Confirm new password': next }

function countRequests() {
  const emulator = createEmulator()
  const count = { requests: 0 }
  emulator.subscribe(() => (count.requests += 1))
  return { emulator, count }
}

describe('useCredentialsForm', () => {
  it('sends once for two submits in one tick [CON-1]', async () => {
    const { emulator, count } = countRequests()
    const { user, container } = renderWithEmulator(<ChangePasswordForm />, { emulator })
    await fill(user, typed)
    const form = container.querySelector('form')
    form?.requestSubmit()
    form?.requestSubmit()
    await expectAnnounced('Your password has been changed')
    expect(count.requests).toBe(1)
  })

  it('sends values that a password manager filled in without an event [PM-4]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    for (const [label, value] of Object.entries(typed)) {
      const input = screen.getByLabelText(label)
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    }
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  /** Submits a form whose request stays pending; returns its button. */
  async function submitPending() {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ delayMs: Infinity })
    await fill(user, typed)
    const { width } = screen.getByRole('button', { name: 'Change password' }).getBoundingClientRect()
    await press(user, 'Change password')
    return { button: await screen.findByRole('button', { name: 'Saving…' }), width }
  }

  it('keeps the focus on the button while pending [NET-8]', async () => {
    const { button } = await submitPending()
    expect(button).toHaveFocus()
  })

  it('keeps the width of the button while pending [NET-8]', async () => {
    const { button, width } = await submitPending()
    expect(button.getBoundingClientRect().width).toBe(width)
  })

  it('announces the pending state [NET-8]', async () => {
    const { button } = await submitPending()
    expect(button).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('Saving…', { selector: '[role=status]' })).toBeInTheDocument()
  })

  it('announces a repeated error again, in a new alert [A-4]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ drop: 'beforeSend', times: 2 })
    await fill(user, typed)
    await press(user, 'Change password')
    const first = await screen.findByRole('alert')
    await press(user, 'Change password')
    await waitFor(() => expect(screen.getByRole('alert')).not.toBe(first))
    expect(document.activeElement).toHaveTextContent('You seem to be offline')
  })

  it('sends the typed values again after an expired session was restored [CON-2]', async () => {
    const emulator = createEmulator()
    let accessToken: string | null = null
    const expired: string[] = []
    const { user } = renderWithEmulator(<ChangePasswordForm />, {
      emulator,
      getToken: () => accessToken,
      onSessionExpired: ({ code }) => expired.push(code),
    })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('You’ve been signed out')
    expect(expired).toEqual(['sessionExpired'])
    accessToken = emulator.createCustomerToken(email)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('clears passwords on pagehide [SEC-9]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, typed)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    for (const label of Object.keys(typed)) expect(screen.getByLabelText(label)).toHaveValue('')
  })

  it('aborts the request on unmount [NET-4]', async () => {
    let isAborted = false
    const { user, unmount } = renderWithEmulator(<ChangePasswordForm />, {
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('', 'AbortError'))
            isAborted = true
          })
        }),
    })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    unmount()
    await waitFor(() => expect(isAborted).toBe(true))
  })

  it('can be sent again at once after a 429 [NET-6]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    const headers = { 'Retry-After': '3600' }
    emulator.addFault({ operation: 'changePassword', response: { status: 429, headers } })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Try again in 60 minutes')
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('validates on submit, then on each change [VAL-1]', async () => {
    const { user, container } = renderWithEmulator(<ChangePasswordForm />)
    expect(container.querySelector('form')).toHaveAttribute('novalidate')
    await fill(user, { 'New password': 'short' })
    await user.tab()
    expect(container.querySelector('[aria-invalid]')).toBeNull()
    await press(user, 'Change password')
    expect(screen.getByLabelText('New password')).toBeInvalid()
    await user.type(screen.getByLabelText('New password'), ' no more')
    expect(screen.getByLabelText('New password')).toBeValid()
    expect(screen.getByLabelText('Current password')).toBeInvalid()
  })

  it('keeps the values after a rejection, unlike a React form action [SSR-4]', async () => {
    const { emulator, user, container } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ operation: 'changePassword', response: { status: 403 } })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('You can’t do this')
    expect(container.querySelector('form')).not.toHaveAttribute('action')
    for (const [label, value] of Object.entries(typed)) {
      expect(screen.getByLabelText(label)).toHaveValue(value)
    }
  })

  it('calls onSuccess, in which an app can sign out other devices [SES-4]', async () => {
    let calls = 0
    const { user } = renderWithEmulator(<ChangePasswordForm onSuccess={() => (calls += 1)} />)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(calls).toBe(1)
  })

  it('does not claim that other sessions have ended [SES-4]', async () => {
    const { user, container } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(container).not.toHaveTextContent(/other (devices|sessions)|everywhere|signed out/i)
  })

  it('links to no URL of an error response [INJ-2]', async () => {
    const { emulator, user, container } = renderWithEmulator(<ChangePasswordForm />, {
      links: { signIn: '/sign-in', account: '/account' },
    })
    const moreInfo = 'java\nscript:alert(1)'
    const details = [{ field: moreInfo, type: 'https://evil.example', message: moreInfo, moreInfo }]
    const body = JSON.stringify({ status: 400, type: '//evil.example', message: moreInfo, moreInfo, details })
    emulator.addFault({ operation: 'changePassword', response: { status: 400, body } })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('This wasn’t accepted')
    const urls = [...container.querySelectorAll('[href], [src]')].map((link) => link.outerHTML)
    expect(urls).toEqual([])
    expect(container.innerHTML).not.toMatch(/evil|script:/)
  })

  it('reports a 204 as success although onSuccess throws [CON-3]', async () => {
    const onSuccess = () => {
      throw new Error('thrown by the app')
    }
    const { user } = renderWithEmulator(<ChangePasswordForm onSuccess={onSuccess} />)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })
})
