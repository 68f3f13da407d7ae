import { MutationCache, QueryClient, useIsMutating } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CredentialsError } from '../../src/client.js'
import { seedCustomer, type Fault } from '../../src/emulator.js'
import {
  ChangePasswordForm,
  credentialsMutationKey,
  useChangePassword,
  type CredentialsMutationOptions,
} from '../../src/index.js'
import { expectFieldError, fill, press } from '../support/form.js'
import { hostileClient } from '../support/hostileClient.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { typed } from '../support/twoCustomers.js'

const secret = 'canary-of-the-new-password'
const input = { currentPassword: seedCustomer.password, newPassword: secret }

function Button(options: CredentialsMutationOptions) {
  const { mutate, status, error } = useChangePassword(options)
  return (
    <button type="button" onClick={() => mutate(input)}>
      {error?.code ?? status}
    </button>
  )
}

const throwError = () => expect.fail('thrown by the app')

/** Returns all own properties of a value as text, without the source code of functions. */
function stringifyDeep(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  return Reflect.ownKeys(value)
    .map((key) => stringifyDeep(Reflect.get(value, key), seen))
    .join(' ')
}

describe('useCredentialsMutation', () => {
  it('shows no secret in the cache of the app, to its subscribers or in dehydrated state [SEC-1]', async () => {
    const { queryClient: client, seen, dehydrated } = hostileClient()
    const { emulator, user } = renderWithEmulator(<Button />, { queryClient: client })
    emulator.addFault({ delayMs: Infinity })
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'pending' })
    expect(client.getMutationCache().getAll()).toHaveLength(1)
    expect(stringifyDeep(client.getMutationCache().getAll())).not.toContain(secret)
    expect(dehydrated()).not.toContain(secret)
    expect(dehydrated()).toContain('[redacted]')
    expect(stringifyDeep(seen)).not.toContain(secret)
  })

  it("sends once, whatever the app's defaults are [NET-3]", async () => {
    const { queryClient: client } = hostileClient()
    const { emulator, user } = renderWithEmulator(<Button />, { queryClient: client })
    let requests = 0
    emulator.subscribe(() => (requests += 1))
    emulator.addFault({ operation: 'changePassword', drop: 'afterCommit', times: Infinity })
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'outcomeUnknown' })
    expect(requests).toBe(1)
  })

  it('uses a private cache by default', async () => {
    const { user } = renderWithEmulator(<Button />)
    await press(user, 'idle')
    expect(await screen.findByRole('button', { name: 'success' })).toBeVisible()
  })

  it.each<[string, () => unknown]>([
    ['throws', () => throwError()],
    ['never ends', () => new Promise(() => undefined)],
  ])('sends at once when a global onMutate %s [CON-2]', async (_, onMutate) => {
    const queryClient = new QueryClient({ mutationCache: new MutationCache({ onMutate }) })
    const { user } = renderWithEmulator(<Button />, { queryClient })
    await press(user, 'idle')
    expect(await screen.findByRole('button', { name: 'success' })).toBeVisible()
  })

  it.each<[string, CredentialsMutationOptions, ConstructorParameters<typeof MutationCache>[0]]>([
    ['of the hook throws', { onSuccess: throwError }, {}],
    ['of the hook never ends', { onSuccess: () => new Promise(() => undefined) }, {}],
    ['of the client throws', {}, { onSuccess: throwError }],
    ['of the client rejects', {}, { onSuccess: async () => throwError() }],
    ['of the client never ends', {}, { onSuccess: () => new Promise(() => undefined) }],
  ])('reports a 204 as success although a callback %s [CON-3]', async (_, options, config) => {
    const calls: string[] = []
    const queryClient = new QueryClient({ mutationCache: new MutationCache(config) })
    const { user } = renderWithEmulator(
      <Button
        onError={() => calls.push('error')}
        onSettled={(error) => calls.push(String(error))}
        {...options}
        onSuccess={() => {
          calls.push('success')
          return options.onSuccess?.()
        }}
      />,
      { queryClient },
    )
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'success' })
    expect(calls).toEqual(['success', 'null'])
    await press(user, 'success')
    await screen.findByRole('button', { name: 'wrongPassword' })
  })

  it.each([
    ['throws', throwError],
    ['rejects', async () => throwError()],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('reports an expired session although onSessionExpired %s [SES-1]', async (_, onSessionExpired) => {
    const { user } = renderWithEmulator(<Button />, { signedInAs: null, onSessionExpired })
    await press(user, 'idle')
    expect(await screen.findByRole('button', { name: 'sessionExpired' })).toBeVisible()
  })

  it('calls callbacks without the input [SEC-12]', async () => {
    const calls: unknown[][] = []
    const { emulator, user } = renderWithEmulator(
      <Button
        onSuccess={(...args: unknown[]) => calls.push(['success', ...args])}
        onError={(...args: unknown[]) => calls.push(['error', ...args])}
        onSettled={(...args: unknown[]) => calls.push(['settled', ...args])}
      />,
    )
    emulator.addFault({ operation: 'changePassword', response: { status: 403 } })
    await press(user, 'idle')
    await press(user, (await screen.findByRole('button', { name: 'forbidden' })).textContent)
    await waitFor(() =>
      expect(calls.map(([name]) => name)).toEqual(['error', 'settled', 'success', 'settled']),
    )
    expect(calls.map((call) => call.length)).toEqual([2, 2, 1, 2])
    expect(stringifyDeep(calls)).not.toContain(secret)
  })

  it('uses a key that useIsMutating finds', async () => {
    const queryClient = new QueryClient()
    function Saving() {
      const count = useIsMutating({ mutationKey: credentialsMutationKey('changePassword') }, queryClient)
      return <output>{count} pending</output>
    }
    const { emulator, user } = renderWithEmulator(
      <>
        <Button />
        <Saving />
      </>,
      { queryClient },
    )
    emulator.addFault({ delayMs: Infinity })
    await press(user, 'idle')
    expect(await screen.findByText('1 pending')).toBeVisible()
  })

  it('reports a password that the policy rejects to no global callback', async () => {
    const { queryClient } = hostileClient()
    const { user } = renderWithEmulator(<ChangePasswordForm />, {
      queryClient,
      passwordPolicy: { isAllowed: () => false },
    })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectFieldError('New password', /data breach/)
    expect(queryClient.getMutationCache().getAll()).toEqual([])
  })
})

describe('a mutation hook whose component unmounts', () => {
  /** Unmounts while a request waits for its response; returns what the callbacks received. */
  async function unmountWhile(during: Fault, getToken?: () => Promise<string>) {
    const calls: string[] = []
    const record = (owner: string) => ({
      onError: ({ code }: CredentialsError) => calls.push(`${owner}: ${code}`),
    })
    let settled: Promise<unknown> = Promise.resolve()
    function Send() {
      const { mutateAsync, status } = useChangePassword(record('hook'))
      const send = () => (settled = mutateAsync(input, record('call')).catch(() => undefined))
      return (
        <button type="button" onClick={() => void send()}>
          {status}
        </button>
      )
    }
    const { emulator, user, rerender } = renderWithEmulator(<Send />, getToken && { getToken })
    emulator.addFault(during)
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'pending' })
    rerender(<p>Another page</p>)
    await settled
    return calls
  }

  it('reports an unknown outcome to its options, not to the call [CON-8]', async () => {
    expect(await unmountWhile({ operation: 'changePassword', delayMs: Infinity })).toEqual([
      'hook: outcomeUnknown',
    ])
  })

  it('reports nothing when nothing was sent [NET-4]', async () => {
    expect(await unmountWhile({}, () => new Promise(() => undefined))).toEqual([])
  })
})
