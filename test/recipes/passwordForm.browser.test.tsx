import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { designSystems } from './systems.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'Current password': password, 'New password': next, 'Confirm new password': next }
const labels = Object.keys(typed)
const inputs = () => labels.map((label) => screen.getByLabelText<HTMLInputElement>(label))

const form = <ChangePasswordForm email={email} />

describe.each(designSystems)('a password form in %s', (_, render) => {
  it('has labelled, required password fields', () => {
    render(form)
    expect(inputs().map(({ name, autocomplete }) => [name, autocomplete])).toEqual([
      ['currentPassword', 'current-password'],
      ['newPassword', 'new-password'],
      ['confirmPassword', 'new-password'],
    ])
    for (const [index, input] of inputs().entries()) {
      expect(input).toHaveAttribute('type', 'password')
      expect(input).toHaveAccessibleName(labels[index])
      expect(input).toBeRequired()
      expect(input).not.toHaveAttribute('aria-invalid', 'true')
    }
  })

  it('describes the new password by the policy', () => {
    render(form)
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/^8 or more characters/)
  })

  it('has its minimum length in passwordrules', () => {
    render(form)
    expect(screen.getByLabelText('New password')).toHaveAttribute('passwordrules', 'minlength: 8;')
  })

  it('has a hidden username field for password managers', () => {
    const { container } = render(form)
    const username = container.querySelector('[autocomplete=username]')
    expect(username).toHaveValue(email)
    expect(username).toHaveAttribute('name', 'username')
    expect(username).not.toBeVisible()
  })

  it('focuses the invalid field, without clearing others', async () => {
    const { user } = render(form)
    await fill(user, { ...typed, 'Confirm new password': 'another' })
    await user.keyboard('{Enter}')
    await expectFieldError('Confirm new password', /don’t match/)
    expect(inputs()[1]).toHaveValue(next)
    await expectAccessible()
  })

  it('focuses the first of several invalid fields', async () => {
    const { user } = render(form)
    await press(user, 'Change password')
    // Not `toBeInvalid`: an empty required field always is.
    for (const input of inputs()) await waitFor(() => expect(input).toHaveAttribute('aria-invalid', 'true'))
    await waitFor(() => expect(inputs()[0]).toHaveFocus())
    expect(inputs()[1]).toHaveAccessibleDescription(/Use 8 or more characters|Enter a new password/)
  })

  it('shows a wrong password at its field', async () => {
    const { user } = render(form)
    await fill(user, { ...typed, 'Current password': 'wrong one' })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    expect(inputs().map((input) => input.getAttribute('aria-invalid') === 'true')).toEqual([
      true,
      false,
      false,
    ])
  })

  it('clears only the wrong password', async () => {
    const { user } = render(form)
    await fill(user, { ...typed, 'Current password': 'wrong one' })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    expect(inputs().map(({ value }) => value)).toEqual(['', next, next])
  })

  it('shows a form error in an alert, without clearing the fields', async () => {
    const emulator = createEmulator()
    emulator.addFault({ operation: 'changePassword', response: { status: 503 } })
    const { user } = render(form, { emulator })
    await fill(user, typed)
    await press(user, 'Change password')
    expect(await screen.findByRole('alert')).toHaveTextContent(/couldn’t confirm the change/)
    expect(inputs()[2]).toHaveValue(next)
    await expectAccessible()
  })

  it('announces a repeated error again', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    emulator.addFault({ operation: 'changePassword', response: { status: 503 }, times: 2 })
    let isHeld = false
    const { user } = render(form, {
      emulator,
      fetch: (...request) => (isHeld ? fetch : emulator.fetch)(...request),
    })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('alert')
    isHeld = true
    await press(user, 'Change password')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    release()
    expect(await screen.findByRole('alert')).toHaveTextContent(/couldn’t confirm the change/)
  })

  /** Fills in the form with responses that wait for `release()`. */
  async function renderFilledIn() {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    let requests = 0
    const { user } = render(form, {
      emulator,
      fetch: (...request) => {
        requests += 1
        return fetch(...request)
      },
    })
    await fill(user, typed)
    return { emulator, user, release, requests: () => requests }
  }

  it('sends once although Enter is pressed while pending', async () => {
    const { emulator, user, release, requests } = await renderFilledIn()
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    await user.keyboard('{Enter}')
    release()
    await expectAnnounced('Your password has been changed')
    expect(requests()).toBe(1)
    expect(await canSignIn(emulator, email, next)).toBe(true)
    await expectAccessible()
  })
})

describe.each(designSystems)('the "show password" button in %s', (_, render) => {
  async function showWithKeyboard() {
    const { user } = render(form)
    await fill(user, { 'New password': next })
    await user.keyboard('{Tab}')
    expect(document.activeElement).toHaveAccessibleName('Show password: New password')
    await user.keyboard('{Enter}')
    return { user }
  }

  it('shows the new password and its confirmation, not the current one', async () => {
    await showWithKeyboard()
    expect(inputs().map((input) => input.getAttribute('type'))).toEqual(['password', 'text', 'text'])
  })

  it('announces that the password is shown', async () => {
    await showWithKeyboard()
    expect(await screen.findByText('Your password is shown.')).toHaveAttribute('role', 'status')
  })

  it('has a name that says what it does next', async () => {
    await showWithKeyboard()
    expect(document.activeElement).toHaveAccessibleName('Hide password: New password')
  })

  it('masks the password on submit', async () => {
    const { user } = await showWithKeyboard()
    await press(user, 'Change password')
    await waitFor(() => expect(inputs()[1]).toHaveAttribute('type', 'password'))
  })

  it('does not submit the form', async () => {
    await showWithKeyboard()
    for (const input of inputs()) expect(input).not.toHaveAttribute('aria-invalid', 'true')
  })
})
