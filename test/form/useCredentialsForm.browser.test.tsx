import { screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, useChangePasswordForm } from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'Current password': password, 'New password': next, 'New password, again': next }

function countRequests() {
  const emulator = createEmulator()
  const count = { requests: 0 }
  emulator.subscribe(() => (count.requests += 1))
  return { emulator, count }
}

describe('useCredentialsForm', () => {
  it('CON-1 sends once for two submits in one tick', async () => {
    const { emulator, count } = countRequests()
    const { user, container } = renderWithEmulator(<ChangePasswordForm />, { emulator })
    await fill(user, typed)
    const form = container.querySelector('form')
    form?.requestSubmit()
    form?.requestSubmit()
    await expectAnnounced('Your password has been changed')
    expect(count.requests).toBe(1)
  })

  it('PM-4 sends what a password manager filled in without an event', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    for (const [label, value] of Object.entries(typed)) {
      const input = screen.getByLabelText(label)
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    }
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  it('NET-8 keeps the focus on the button, and its width, and says so while it sends', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ delay: Infinity })
    await fill(user, typed)
    const { width } = screen.getByRole('button', { name: 'Change password' }).getBoundingClientRect()
    await press(user, 'Change password')
    const button = await screen.findByRole('button', { name: 'Saving…' })
    expect(button).toHaveFocus()
    expect(button.getBoundingClientRect().width).toBe(width)
    expect(button).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('Saving…', { selector: '[role=status]' })).toBeInTheDocument()
  })

  it('leads from the list of errors to a field and leaves the address alone', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await press(user, 'Change password')
    await expectAnnounced('There is a problem')
    const before = window.location.href
    await user.click(screen.getByRole('link', { name: 'Enter a new password.' }))
    expect(screen.getByLabelText('New password')).toHaveFocus()
    expect(window.location.href).toBe(before)
  })

  it('A-4 tells the same error twice with a new alert', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ drop: 'beforeSend', times: 2 })
    await fill(user, typed)
    await press(user, 'Change password')
    const first = await screen.findByRole('alert')
    await press(user, 'Change password')
    await waitFor(() => expect(screen.getByRole('alert')).not.toBe(first))
    expect(document.activeElement).toHaveTextContent('You seem to be offline')
  })

  it('CON-2 keeps what was typed when the session has expired, and sends it after signing in again', async () => {
    const emulator = createEmulator()
    let bearer: string | null = null
    const expired: string[] = []
    const { user } = renderWithEmulator(<ChangePasswordForm />, {
      emulator,
      getToken: () => bearer,
      onSessionExpired: ({ code }) => expired.push(code),
    })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('You have been signed out')
    expect(expired).toEqual(['sessionExpired'])
    bearer = emulator.createCustomerToken(email)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('SEC-9 empties passwords as the page is left', async () => {
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

  it('NET-6 locks nobody out by a clock: after too many attempts it can be sent again at once', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    const headers = { 'Retry-After': '3600' }
    emulator.addFault({ operation: 'changePassword', response: { status: 429, headers } })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Try again in 60 minutes')
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('VAL-1 is quiet while something is typed for the first time, and then follows each change', async () => {
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

  it('SSR-4 is no form action of React, which would empty the fields after a refusal', async () => {
    const { emulator, user, container } = renderWithEmulator(<ChangePasswordForm />)
    emulator.addFault({ operation: 'changePassword', response: { status: 403 } })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('does not allow')
    expect(container.querySelector('form')).not.toHaveAttribute('action')
    for (const [label, value] of Object.entries(typed)) {
      expect(screen.getByLabelText(label)).toHaveValue(value)
    }
  })

  it('SES-4 tells the shop, before anything else, so that it can sign other devices out', async () => {
    const told: string[] = []
    const { user, container } = renderWithEmulator(
      <ChangePasswordForm onSuccess={() => told.push(container.textContent)} />,
    )
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(told).toHaveLength(1)
    expect(container).not.toHaveTextContent(/other (devices|sessions)|everywhere|signed out/i)
  })

  it('INJ-2 links nothing that the service says', async () => {
    const { emulator, user, container } = renderWithEmulator(<ChangePasswordForm />, {
      links: { signIn: '/sign-in', account: '/account' },
    })
    const moreInfo = 'java\nscript:alert(1)'
    const details = [{ field: moreInfo, type: 'https://evil.example', message: moreInfo, moreInfo }]
    const body = JSON.stringify({ status: 400, type: '//evil.example', message: moreInfo, moreInfo, details })
    emulator.addFault({ operation: 'changePassword', response: { status: 400, body } })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('This was not accepted')
    const addresses = [...container.querySelectorAll('[href], [src]')].map((link) => link.outerHTML)
    expect(addresses).toEqual([])
    expect(container.innerHTML).not.toMatch(/evil|script:/)
  })

  it('CON-3 tells a 204 as success though the callback of the shop throws', async () => {
    const onSuccess = () => {
      throw new Error('thrown by the app')
    }
    const { user } = renderWithEmulator(<ChangePasswordForm onSuccess={onSuccess} />)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('SEC-2 empties what a page still holds of a form that was taken away', async () => {
    const held: { values?: () => object } = {}
    function Own() {
      const { form, field, submit } = useChangePasswordForm()
      useEffect(() => {
        held.values = form.getValues
      }, [form])
      const { inputRef, errorMessage: _, ...binding } = field('newPassword')
      return (
        <form onSubmit={submit}>
          <input aria-label="New" {...binding} ref={inputRef} />
        </form>
      )
    }
    const { user, rerender } = renderWithEmulator(<Own />)
    await fill(user, { New: next })
    expect(JSON.stringify(held.values?.())).toContain(next)
    rerender(<p>Another page</p>)
    await waitFor(() => expect(JSON.stringify(held.values?.())).not.toContain(next))
  })

  it('goes to the wrong field in markup that does not say which one it is', async () => {
    function Bare() {
      const { fieldNames, field, submit } = useChangePasswordForm()
      return (
        <form onSubmit={submit} noValidate>
          {fieldNames.map(field).map(({ id, name, label, inputRef, onChange, onBlur }) => (
            <input
              key={id}
              name={name}
              aria-label={label}
              ref={inputRef}
              onChange={onChange}
              onBlur={onBlur}
            />
          ))}
          <button type="submit">Go</button>
        </form>
      )
    }
    const { user } = renderWithEmulator(<Bare />)
    await fill(user, { ...typed, 'New password, again': 'another' })
    await press(user, 'Go')
    await waitFor(() => expect(screen.getByLabelText('New password, again')).toHaveFocus())
  })
})
