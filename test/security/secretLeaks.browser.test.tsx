import { QueryClientProvider, useMutation, type QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, seedCustomer, type Fault } from '../../src/emulator.js'
import { ChangePasswordForm, ResetPasswordForm, useLinkToken } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { hostileClient } from '../support/hostileClient.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { findSecretLeaks, holds } from '../support/secretLeaks.js'

const next = 'canary-of-the-next-password'
const current = 'canary-of-the-current-password'
const canaries = [current, next]
const typed = { 'Current password': current, 'New password': next, 'Confirm new password': next }

/** Renders the form, fills it in and records the URLs and headers of its requests. */
async function open(queryClient: QueryClient | undefined, fault?: Fault, timeout?: number) {
  const emulator = createEmulator({ customers: [{ ...seedCustomer, password: current }] })
  if (fault) emulator.addFault(fault)
  const view = renderWithEmulator(<ChangePasswordForm email={seedCustomer.email} />, {
    emulator,
    queryClient,
    timeout,
    fetch: (url, init) => {
      printed.push(url, JSON.stringify(init.headers))
      return emulator.fetch(url, init)
    },
  })
  await fill(view.user, typed)
  return view
}

/** The only places that may hold a password until it is accepted. */
const whileTyped = [
  'React',
  'the value of confirmPassword',
  'the value of currentPassword',
  'the value of newPassword',
]

/** Everything written to the console, and to URLs and headers of requests. */
const printed: unknown[] = []

beforeEach(() => {
  printed.length = 0
  localStorage.clear()
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void printed.push(args))
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  expect(printed.filter((entry) => canaries.some((canary) => holds(entry, canary)))).toEqual([])
})

describe.each([
  ['the default client', () => ({ queryClient: undefined, seen: [] })],
  ["an app's client that records", () => hostileClient('records')],
  ["an app's client that throws", () => hostileClient('throws')],
  ["an app's client that hangs", () => hostileClient('hangs')],
])('<ChangePasswordForm /> with %s', (_, createClient) => {
  it('leaks no password after success [SEC-2, SEC-3, SEC-6]', async () => {
    const { queryClient, seen } = createClient()
    const { user } = await open(queryClient)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    await waitFor(async () => expect(await findSecretLeaks({ canaries, queryClient, seen })).toEqual([]))
  })

  it('leaks no password into caches while the request is pending [SEC-1, SEC-3, SEC-7]', async () => {
    const { queryClient, seen } = createClient()
    const { user } = await open(queryClient, { operation: 'changePassword', delayMs: Infinity })
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    expect((await findSecretLeaks({ canaries, queryClient, seen })).toSorted()).toEqual(whileTyped)
  })

  it.each<[string, Fault, string]>([
    ['a rejection', { operation: 'changePassword', response: { status: 403 } }, 'You can’t do this'],
    ['a lost response', { operation: 'changePassword', drop: 'afterCommit' }, 'couldn’t confirm the change'],
    ['a timeout', { operation: 'changePassword', delayMs: Infinity }, 'couldn’t confirm the change'],
    ['a network failure', { drop: 'beforeSend' }, 'offline'],
  ])(
    'keeps passwords only in the fields and the form state after %s [SEC-2, SEC-3, SEC-6]',
    async (_name, fault, text) => {
      const { queryClient, seen } = createClient()
      const { user } = await open(queryClient, fault, fault.delayMs && 300)
      await press(user, 'Change password')
      await expectAnnounced(text)
      expect((await findSecretLeaks({ canaries, queryClient, seen })).toSorted()).toEqual(whileTyped)
    },
  )

  it('leaks no password after pagehide [SEC-2, SEC-9]', async () => {
    const { queryClient, seen } = createClient()
    await open(queryClient)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await waitFor(async () => expect(await findSecretLeaks({ canaries, queryClient, seen })).toEqual([]))
  })

  it('leaks no password after unmount [SEC-2]', async () => {
    const { queryClient, seen } = createClient()
    const { rerender } = await open(queryClient)
    rerender(<p>Another page</p>)
    await waitFor(async () => expect(await findSecretLeaks({ canaries, queryClient, seen })).toEqual([]))
  })
})

describe('<ResetPasswordForm />', () => {
  const start = window.location.href
  afterEach(() => window.history.replaceState(null, '', start))

  function Page() {
    return <ResetPasswordForm token={useLinkToken()} />
  }

  /** Opens the page from an emailed link. */
  async function openLink() {
    const emulator = createEmulator()
    const token = (await mailToken(emulator, 'passwordReset')) ?? ''
    window.history.replaceState(null, '', `#token=${token}`)
    return { ...renderWithEmulator(<Page />, { emulator }), token }
  }

  it('leaks no token of a link before it is used [URL-1, URL-6]', async () => {
    const { token } = await openLink()
    expect(token).not.toBe('')
    expect(await findSecretLeaks({ canaries: [token] })).toEqual([])
  })

  it('leaks neither token nor password after success [SEC-2, URL-6]', async () => {
    const { user, token } = await openLink()
    await fill(user, { 'New password': next, 'Confirm new password': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await findSecretLeaks({ canaries: [token, next] })).toEqual([])
  })
})

describe('findSecretLeaks', () => {
  /** An insecure example that leaks a password into every place. */
  function InsecureForm() {
    const [password, setPassword] = useState('')
    const { mutate, status } = useMutation({ mutationFn: async (body: { password: string }) => void body })
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mutate({ password })
        }}
      >
        <label>
          New password
          <input
            name="password"
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <button type="submit">Send</button>
        <output>{status}</output>
      </form>
    )
  }

  it('finds the leaks of an insecure form', async () => {
    const { queryClient, seen } = hostileClient()
    const { user } = renderWithEmulator(
      <QueryClientProvider client={queryClient}>
        <InsecureForm />
      </QueryClientProvider>,
    )
    await fill(user, { 'New password': next })
    await press(user, 'Send')
    await screen.findByText('success')
    const leaks = await findSecretLeaks({ canaries, queryClient, seen })
    expect(leaks).toEqual(
      expect.arrayContaining([
        'the value of password',
        'the markup',
        'React',
        'the mutation cache',
        'the dehydrated state',
        'callbacks',
        'localStorage',
      ]),
    )
  })
})
