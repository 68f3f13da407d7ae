import { screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm } from '../../src/index.js'
import { MantineChangePassword } from '../../stories/recipes/MantineChangePassword.js'
import { MuiChangePassword } from '../../stories/recipes/MuiChangePassword.js'
import { TailwindChangePassword } from '../../stories/recipes/TailwindChangePassword.js'
import { InMantine, InMui, InTailwind } from '../../stories/support/kits.js'
import { expectAccessible } from '../support/axe.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const typed = { 'Current password': password, 'New password': next, 'Confirm new password': next }
const labels = Object.keys(typed)
const inputs = () => labels.map((label) => screen.getByLabelText<HTMLInputElement>(label))

const forms = {
  'our own form': <ChangePasswordForm email={email} />,
  MUI: (
    <InMui>
      <MuiChangePassword email={email} />
    </InMui>
  ),
  Mantine: (
    <InMantine>
      <MantineChangePassword email={email} />
    </InMantine>
  ),
  Tailwind: (
    <InTailwind>
      <TailwindChangePassword email={email} />
    </InTailwind>
  ),
} satisfies Record<string, ReactElement>

describe.each(Object.entries(forms))('a password form in %s', (_, form) => {
  it('has a heading', () => {
    renderWithEmulator(form)
    expect(screen.getByRole('heading', { name: 'Change password' })).toBeVisible()
  })

  it('has an accessible name', () => {
    renderWithEmulator(form)
    expect(screen.getByRole('form')).toHaveAccessibleName('Change password')
  })

  it('has labelled, required password fields', () => {
    renderWithEmulator(form)
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
    renderWithEmulator(form)
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/^8 or more characters/)
  })

  it('has a hidden username field for password managers', () => {
    const { container } = renderWithEmulator(form)
    const username = container.querySelector('[autocomplete=username]')
    expect(username).toHaveValue(email)
    expect(username).toHaveAttribute('name', 'username')
    expect(username).not.toBeVisible()
  })

  it('has the method "post"', () => {
    const { container } = renderWithEmulator(form)
    expect(container.querySelector('form')).toHaveAttribute('method', 'post')
  })

  it('has no problem that axe finds', async () => {
    renderWithEmulator(form)
    await expectAccessible()
  })

  it('focuses the invalid field, without clearing others', async () => {
    const { user } = renderWithEmulator(form)
    await fill(user, { ...typed, 'Confirm new password': 'another' })
    await user.keyboard('{Enter}')
    await expectFieldError('Confirm new password', /don’t match/)
    expect(inputs()[1]).toHaveValue(next)
    await expectAccessible()
  })

  it('focuses the first of several invalid fields', async () => {
    const { user } = renderWithEmulator(form)
    await press(user, 'Change password')
    // Not `toBeInvalid`: an empty required field always is.
    for (const input of inputs()) await waitFor(() => expect(input).toHaveAttribute('aria-invalid', 'true'))
    await waitFor(() => expect(inputs()[0]).toHaveFocus())
    expect(inputs()[1]).toHaveAccessibleDescription(/Use 8 or more characters|Enter a new password/)
  })

  it('shows a wrong password at its field', async () => {
    const { user } = renderWithEmulator(form)
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
    const { user } = renderWithEmulator(form)
    await fill(user, { ...typed, 'Current password': 'wrong one' })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    expect(inputs().map(({ value }) => value)).toEqual(['', next, next])
  })

  it('shows a form error in an alert, without clearing the fields', async () => {
    const emulator = createEmulator()
    emulator.addFault({ operation: 'changePassword', response: { status: 503 } })
    const { user } = renderWithEmulator(form, { emulator })
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
    const { user } = renderWithEmulator(form, {
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
    const { user } = renderWithEmulator(form, {
      emulator,
      fetch: (...request) => {
        requests += 1
        return fetch(...request)
      },
    })
    await fill(user, typed)
    return { emulator, user, release, requests: () => requests }
  }

  it('announces the pending state in an existing live region', async () => {
    const { user } = await renderFilledIn()
    const regions = screen.getAllByRole('status')
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    const connected = regions.filter((region) => region.isConnected)
    expect(connected.map((region) => region.textContent)).toContain('Saving…')
  })

  it('keeps the focus on the button while pending', async () => {
    const { user } = await renderFilledIn()
    await press(user, 'Change password')
    const button = await screen.findByRole('button', { name: 'Saving…' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
  })

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

describe.each(Object.entries(forms))('the "show password" button in %s', (_, form) => {
  async function showWithKeyboard() {
    const { user } = renderWithEmulator(form)
    await fill(user, { 'New password': next })
    await user.keyboard('{Tab}')
    expect(document.activeElement).toHaveAccessibleName('Show password: New password')
    await user.keyboard('{Enter}')
    return { user }
  }

  it('shows only the password of its field', async () => {
    await showWithKeyboard()
    expect(inputs().map((input) => input.getAttribute('type'))).toEqual(['password', 'text', 'password'])
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
