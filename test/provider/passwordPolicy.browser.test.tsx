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
const typed = { 'Current password': password, 'New password': next, 'New password, again': next }

async function change(passwordPolicy: PasswordPolicy) {
  const emulator = createEmulator()
  let requests = 0
  emulator.subscribe(() => (requests += 1))
  const view = renderWithEmulator(<ChangePasswordForm />, { emulator, passwordPolicy })
  await fill(view.user, typed)
  await press(view.user, 'Change password')
  return { ...view, requests: () => requests }
}

describe('the password policy', () => {
  it('PWD-4 refuses what the check of the shop refuses, and sends nothing', async () => {
    const asked: string[] = []
    const { requests } = await change({ isAllowed: (candidate) => asked.push(candidate) === 0 })
    await expectFieldError('New password', /known to others/)
    expect(asked).toEqual([next])
    expect(requests()).toBe(0)
    expect(screen.getByLabelText('New password')).toHaveValue(next)
  })

  it('PWD-4 takes the refused password back as it is changed, and asks again only as it is sent', async () => {
    const known = new Set([next])
    const asked: string[] = []
    const isAllowed = async (candidate: string) => {
      asked.push(candidate)
      return !known.has(candidate)
    }
    const { emulator, user } = await change({ isAllowed })
    await expectFieldError('New password', /known to others/)
    await user.type(screen.getByLabelText('New password'), '!')
    expect(screen.getByLabelText('New password')).toBeValid()
    await user.type(screen.getByLabelText('New password, again'), '!')
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(asked).toEqual([next, `${next}!`])
    expect(await canSignIn(emulator, email, `${next}!`)).toBe(true)
  })

  it.each<[string, NonNullable<PasswordPolicy['isAllowed']>]>([
    ['throws', () => expect.fail('the list cannot be reached')],
    ['rejects', () => Promise.reject(new Error('the list cannot be reached'))],
    ['says nothing', () => undefined],
    ['says nothing later', async () => undefined],
  ])('PWD-4 takes a password when the check %s', async (_, isAllowed) => {
    await change({ isAllowed })
    await expectAnnounced('Your password has been changed')
  })

  it('PWD-4 takes a password when the check never answers, and tells it to stop', async () => {
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

  it('NET-4 sends nothing when the form is taken away during the check', async () => {
    let answer: (isAllowed: boolean) => void = () => undefined
    const { unmount, requests } = await change({
      isAllowed: () => new Promise((resolve) => (answer = resolve)),
    })
    await screen.findByRole('button', { name: 'Saving…' })
    unmount()
    answer(true)
    await new Promise(requestAnimationFrame)
    expect(requests()).toBe(0)
  })

  it('PWD-6 asks once where the shop does without the repetition', async () => {
    const emulator = createEmulator()
    const { user } = renderWithEmulator(<ChangePasswordForm />, {
      emulator,
      passwordPolicy: { requireConfirmation: false },
    })
    expect(screen.queryByLabelText('New password, again')).not.toBeInTheDocument()
    await fill(user, { 'Current password': password, 'New password': next })
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })

  it('PWD-4 PWD-6 holds for a reset too', async () => {
    const emulator = createEmulator()
    const token = (await mailToken(emulator, 'passwordReset')) ?? ''
    const { user } = renderWithEmulator(<ResetPasswordForm token={token} />, {
      emulator,
      passwordPolicy: { requireConfirmation: false, isAllowed: (candidate) => candidate !== 'password1' },
    })
    await fill(user, { 'New password': 'password1' })
    await press(user, 'Set password')
    await expectFieldError('New password', /known to others/)
    await user.clear(screen.getByLabelText('New password'))
    await fill(user, { 'New password': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })
})
