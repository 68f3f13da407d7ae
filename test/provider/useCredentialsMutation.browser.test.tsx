import { dehydrate, QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { useChangePassword, type CredentialsMutationOptions } from '../../src/index.js'
import { press } from '../support/form.js'
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

function hostileClient() {
  const seen: unknown[] = []
  const client = new QueryClient({
    defaultOptions: {
      mutations: { retry: 3, retryDelay: 0, gcTime: Infinity, networkMode: 'online' },
      dehydrate: { shouldDehydrateMutation: () => true },
    },
  })
  client.getMutationCache().subscribe((event) => seen.push(event.mutation?.state, event.mutation?.options))
  return { client, seen }
}

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
    const { client, seen } = hostileClient()
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
    const { client } = hostileClient()
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

  it('SEC-12 calls back with what happened and never with what was sent', async () => {
    const calls: unknown[][] = []
    const { emulator, user } = renderWithEmulator(
      <Button
        onSuccess={(...args: unknown[]) => calls.push(['success', ...args])}
        onError={(...args: unknown[]) => calls.push(['error', ...args])}
        onSettled={(...args: unknown[]) => calls.push(['settled', ...args])}
      />,
    )
    emulator.addFault({ operation: 'changePassword', reply: { status: 403 } })
    await press(user, 'idle')
    await press(user, (await screen.findByRole('button', { name: 'forbidden' })).textContent)
    await waitFor(() =>
      expect(calls.map(([name]) => name)).toEqual(['error', 'settled', 'success', 'settled']),
    )
    expect(calls.map((call) => call.length)).toEqual([2, 2, 1, 2])
    expect(spell(calls)).not.toContain(secret)
  })
})
