import { useMutation, type QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, seedCustomer, type Fault } from '../../src/emulator.js'
import { ChangePasswordForm, ResetPasswordForm, useLinkToken } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectTold, fill, press } from '../support/form.js'
import { hostileClient } from '../support/hostileClient.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { findResidue } from '../support/residue.js'

const next = 'canary-of-the-next-password'
const current = 'canary-of-the-current-password'
const canaries = [current, next]
const typed = { 'Current password': current, 'New password': next, 'New password, again': next }

/** A page on which everything is typed, and which notes the addresses and headers of its requests. */
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

/** Where a password is while it can still be corrected. */
const whileTyped = [
  'React',
  'the value of confirmPassword',
  'the value of currentPassword',
  'the value of newPassword',
]

/** What was written to the console, and into the addresses and headers of requests. */
const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  localStorage.clear()
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...args: unknown[]) => void printed.push(args.map(String).join(' ')),
    )
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  expect(printed.filter((line) => canaries.some((canary) => line.includes(canary)))).toEqual([])
})

describe.each([
  ['its own client', () => ({ queryClient: undefined, seen: [] })],
  ['the client of a shop that records', () => hostileClient('records')],
  ['the client of a shop that throws', () => hostileClient('throws')],
  ['the client of a shop that hangs', () => hostileClient('hangs')],
])('with %s', (_, createClient) => {
  it('SEC-2 SEC-3 SEC-6 nothing is left after success, and nobody was told', async () => {
    const { queryClient, seen } = createClient()
    const { user } = await open(queryClient)
    await press(user, 'Change password')
    await expectTold('Your password has been changed')
    await waitFor(async () => expect(await findResidue({ canaries, queryClient, seen })).toEqual([]))
  })

  it('SEC-1 SEC-3 SEC-7 the caches show nothing while the service works', async () => {
    const { queryClient, seen } = createClient()
    const { user } = await open(queryClient, { operation: 'changePassword', delay: Infinity })
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    expect((await findResidue({ canaries, queryClient, seen })).toSorted()).toEqual(whileTyped)
  })

  it.each<[string, Fault, string]>([
    ['a refusal', { operation: 'changePassword', response: { status: 403 } }, 'does not allow'],
    ['a lost answer', { operation: 'changePassword', drop: 'afterCommit' }, 'may have been changed'],
    ['a time-out', { operation: 'changePassword', delay: Infinity }, 'may have been changed'],
    ['no network', { drop: 'beforeSend' }, 'offline'],
  ])(
    'SEC-2 SEC-3 SEC-6 after %s only the fields and their form know what was typed',
    async (_name, fault, text) => {
      const { queryClient, seen } = createClient()
      const { user } = await open(queryClient, fault, fault.delay && 300)
      await press(user, 'Change password')
      await expectTold(text)
      expect((await findResidue({ canaries, queryClient, seen })).toSorted()).toEqual(whileTyped)
    },
  )

  it('SEC-2 SEC-9 nothing is left once the page is left', async () => {
    const { queryClient, seen } = createClient()
    await open(queryClient)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await waitFor(async () => expect(await findResidue({ canaries, queryClient, seen })).toEqual([]))
  })

  it('SEC-2 nothing is left once the form is taken away', async () => {
    const { queryClient, seen } = createClient()
    const { rerender } = await open(queryClient)
    rerender(<p>Another page</p>)
    await waitFor(async () => expect(await findResidue({ canaries, queryClient, seen })).toEqual([]))
  })
})

describe('the token of a link', () => {
  function Page() {
    return <ResetPasswordForm token={useLinkToken()} />
  }

  it('URL-1 URL-6 SEC-2 is in no place that can be looked at, before and after it was used', async () => {
    const emulator = createEmulator()
    const token = (await mailToken(emulator, 'passwordReset')) ?? ''
    const start = window.location.href
    window.history.replaceState(null, '', `#token=${token}`)
    const { user } = renderWithEmulator(<Page />, { emulator })
    expect(await findResidue({ canaries: [token] })).toEqual([])
    await fill(user, { 'New password': next, 'New password, again': next })
    await press(user, 'Set password')
    await expectTold('Your password has been set')
    expect(await findResidue({ canaries: [token, next] })).toEqual([])
    window.history.replaceState(null, '', start)
  })
})

describe('the probe itself', () => {
  /** What a shop writes in a hurry. */
  function NaiveForm() {
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

  it('finds what a naive form leaves behind', async () => {
    const { QueryClientProvider } = await import('@tanstack/react-query')
    const { queryClient, seen } = hostileClient()
    const { user } = renderWithEmulator(
      <QueryClientProvider client={queryClient}>
        <NaiveForm />
      </QueryClientProvider>,
    )
    await fill(user, { 'New password': next })
    await press(user, 'Send')
    await screen.findByText('success')
    const places = await findResidue({ canaries, queryClient, seen })
    expect(places).toEqual(
      expect.arrayContaining([
        'the value of password',
        'the markup',
        'React',
        'the mutation cache',
        'a dehydration',
        'callbacks',
        'localStorage',
      ]),
    )
  })
})
