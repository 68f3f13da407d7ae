import { dehydrate, MutationCache, QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { CredentialsError } from '../../src/client.js'
import { seedCustomer } from '../../src/emulator.js'
import { useChangePassword, type CredentialsMutationOptions } from '../../src/index.js'
import { press } from '../support/form.js'
import { hostileClient } from '../support/hostileClient.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const secret = 'canary-of-the-new-password'

function Button(options: CredentialsMutationOptions) {
  const { mutate, status, error } = useChangePassword(options)
  const input = { currentPassword: seedCustomer.password, newPassword: secret }
  return (
    <button type="button" onClick={() => mutate(input)}>
      {error?.code ?? status}
    </button>
  )
}

const fault = () => expect.fail('the fault of the shop')

/** Everything that can be listed or printed of a value, functions' sources left out. */
function spell(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (seen.has(value)) return ''
  seen.add(value)
  return Reflect.ownKeys(value)
    .map((key) => spell(Reflect.get(value, key), seen))
    .join(' ')
}

describe('useCredentialsMutation', () => {
  it('SEC-1 shows no secret to the cache of a shop, its subscribers or a dehydration', async () => {
    const { queryClient: client, seen } = hostileClient()
    const { emulator, user } = renderWithEmulator(<Button />, { queryClient: client })
    emulator.addFault({ delay: Infinity })
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'pending' })
    expect(client.getMutationCache().getAll()).toHaveLength(1)
    expect(spell(client.getMutationCache().getAll())).not.toContain(secret)
    expect(JSON.stringify(dehydrate(client))).not.toContain(secret)
    expect(JSON.stringify(dehydrate(client))).toContain('[redacted]')
    expect(spell(seen)).not.toContain(secret)
  })

  it('NET-3 sends once, whatever the defaults of the shop say', async () => {
    const { queryClient: client } = hostileClient()
    const { emulator, user } = renderWithEmulator(<Button />, { queryClient: client })
    let requests = 0
    emulator.subscribe(() => (requests += 1))
    emulator.addFault({ operation: 'changePassword', drop: 'afterCommit', times: Infinity })
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'outcomeUnknown' })
    expect(requests).toBe(1)
  })

  it('leaves the cache of the shop alone unless it is given', async () => {
    const { user } = renderWithEmulator(<Button />)
    await press(user, 'idle')
    expect(await screen.findByRole('button', { name: 'success' })).toBeVisible()
  })

  it.each([
    ['throws', () => expect.fail('the fault of the shop')],
    ['ends late', (isLate: Promise<void>) => isLate],
  ])(
    'CON-2 says that nothing was sent, and sends nothing later, when an onMutate of the shop %s',
    async (_, behave) => {
      let end = () => {}
      const isLate = new Promise<void>((resolve) => (end = resolve))
      const onMutate = () => behave(isLate)
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const queryClient = new QueryClient({ mutationCache: new MutationCache({ onMutate }) })
      const codes: string[] = []
      function Press() {
        const { mutateAsync } = useChangePassword()
        const input = { currentPassword: seedCustomer.password, newPassword: secret }
        const send = () => mutateAsync(input).catch(({ code }: CredentialsError) => codes.push(code))
        return (
          <button type="button" onClick={() => void send()}>
            Send
          </button>
        )
      }
      const { emulator } = renderWithEmulator(<Press />, { queryClient })
      let requests = 0
      emulator.subscribe(() => (requests += 1))
      screen.getByRole('button').click()
      await vi.advanceTimersByTimeAsync(6000)
      vi.useRealTimers()
      end()
      await new Promise(requestAnimationFrame)
      expect(codes).toEqual(['tokenUnavailable'])
      expect(requests).toBe(0)
    },
  )

  it.each<[string, CredentialsMutationOptions, ConstructorParameters<typeof MutationCache>[0]]>([
    ['of the hook throws', { onSuccess: fault }, {}],
    ['of the hook never ends', { onSuccess: () => new Promise(() => undefined) }, {}],
    ['of the client throws', {}, { onSuccess: fault }],
    ['of the client rejects', {}, { onSuccess: async () => fault() }],
    ['of the client never ends', {}, { onSuccess: () => new Promise(() => undefined) }],
  ])('CON-3 shows and tells a 204 as success though a callback %s', async (_, options, config) => {
    const told: string[] = []
    const queryClient = new QueryClient({ mutationCache: new MutationCache(config) })
    const { user } = renderWithEmulator(
      <Button
        onError={() => told.push('error')}
        onSettled={(error) => told.push(String(error))}
        {...options}
        onSuccess={() => {
          told.push('success')
          return options.onSuccess?.()
        }}
      />,
      { queryClient },
    )
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'success' })
    expect(told).toEqual(['success', 'null'])
    await press(user, 'success')
    await screen.findByRole('button', { name: 'wrongPassword' })
  })

  it.each([
    ['throws', fault],
    ['rejects', async () => fault()],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('SES-1 tells that the session has expired though onSessionExpired %s', async (_, onSessionExpired) => {
    const { user } = renderWithEmulator(<Button />, { signedInAs: null, onSessionExpired })
    await press(user, 'idle')
    expect(await screen.findByRole('button', { name: 'sessionExpired' })).toBeVisible()
  })

  it('SEC-12 calls back with what happened and never with what was sent', async () => {
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
    expect(spell(calls)).not.toContain(secret)
  })
})
