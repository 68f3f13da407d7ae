import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, ResetPasswordForm, type PasswordPolicy } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'Current password': password, 'New password': next, 'Confirm new password': next }

async function change(passwordPolicy: PasswordPolicy) {
  const emulator = createEmulator()
  let requests = 0
  emulator.subscribe(() => (requests += 1))
  const view = renderWithEmulator(<ChangePasswordForm />, { emulator, passwordPolicy })
  await fill(view.user, typed)
  await press(view.user, 'Change password')
  return { ...view, requests: () => requests }
}

describe('passwordPolicy', () => {
  it('rejects a password that isAllowed rejects, without a request [PWD-4]', async () => {
    const checked: string[] = []
    const { requests } = await change({ isAllowed: (candidate) => checked.push(candidate) === 0 })
    await expectFieldError('New password', /data breach/)
    expect(checked).toEqual([next])
    expect(requests()).toBe(0)
    expect(screen.getByLabelText('New password')).toHaveValue(next)
  })

  it('calls isAllowed on submit only, not while the rejected password is edited [PWD-4]', async () => {
    const breached = new Set([next])
    const checked: string[] = []
    const isAllowed = async (candidate: string) => {
      checked.push(candidate)
      return !breached.has(candidate)
    }
    const { emulator, user } = await change({ isAllowed })
    await expectFieldError('New password', /data breach/)
    await user.type(screen.getByLabelText('New password'), '!')
    expect(screen.getByLabelText('New password')).toBeValid()
    await user.type(screen.getByLabelText('Confirm new password'), '!')
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(checked).toEqual([next, `${next}!`])
    expect(await canSignIn(emulator, email, `${next}!`)).toBe(true)
  })

  it.each<[string, NonNullable<PasswordPolicy['isAllowed']>]>([
    ['throws', () => expect.fail('the blocklist is unavailable')],
    ['rejects', () => Promise.reject(new Error('the blocklist is unavailable'))],
    ['returns undefined', () => undefined],
    ['resolves to undefined', async () => undefined],
  ])('accepts the password if isAllowed %s [PWD-4]', async (_, isAllowed) => {
    await change({ isAllowed })
    await expectAnnounced('Your password has been changed')
  })

  it('aborts isAllowed after a timeout, then accepts the password [PWD-4]', async () => {
    const check: { signal?: AbortSignal } = {}
    await change({
      isAllowed: (_, { signal }) => {
        check.signal = signal
        return new Promise(() => undefined)
      },
    })
    await waitFor(() => expect(check.signal?.aborted).toBe(true), { timeout: 6000 })
    await expectAnnounced('Your password has been changed')
  })

  it('sends nothing if the form unmounts during the check [NET-4]', async () => {
    let resolveCheck: (isAllowed: boolean) => void = () => undefined
    const { unmount, requests } = await change({
      isAllowed: () => new Promise((resolve) => (resolveCheck = resolve)),
    })
    await screen.findByRole('button', { name: 'Saving…' })
    unmount()
    resolveCheck(true)
    await new Promise(requestAnimationFrame)
    expect(requests()).toBe(0)
  })

  it('has no confirmation field with requireConfirmation: false [PWD-6]', async () => {
    const emulator = createEmulator()
    const { user } = renderWithEmulator(<ChangePasswordForm />, {
      emulator,
      passwordPolicy: { requireConfirmation: false },
    })
    expect(screen.queryByLabelText('Confirm new password')).not.toBeInTheDocument()
    await fill(user, { 'Current password': password, 'New password': next })
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  it('applies to <ResetPasswordForm /> [PWD-4, PWD-6]', async () => {
    const emulator = createEmulator()
    const token = (await mailToken(emulator, 'passwordReset')) ?? ''
    const { user } = renderWithEmulator(<ResetPasswordForm token={token} />, {
      emulator,
      passwordPolicy: { requireConfirmation: false, isAllowed: (candidate) => candidate !== 'password1' },
    })
    await fill(user, { 'New password': 'password1' })
    await press(user, 'Set password')
    await expectFieldError('New password', /data breach/)
    await user.clear(screen.getByLabelText('New password'))
    await fill(user, { 'New password': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })
})
