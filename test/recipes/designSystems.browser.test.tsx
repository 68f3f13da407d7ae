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
const typed = { 'Current password': password, 'New password': next, 'New password, again': next }
const labels = Object.keys(typed)
const inputs = () => labels.map((label) => screen.getByLabelText(label))

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

describe.each(Object.entries(forms))('a change of password in the looks of %s', (_, form) => {
  it('says what each field is, to people and to password managers', async () => {
    const { container } = renderWithEmulator(form)
    expect(screen.getByRole('heading', { name: 'Change password' })).toBeVisible()
    expect(screen.getByRole('form')).toHaveAccessibleName('Change password')
    expect(inputs().map((input) => [input.getAttribute('name'), input.getAttribute('autocomplete')])).toEqual(
      [
        ['currentPassword', 'current-password'],
        ['newPassword', 'new-password'],
        ['confirmPassword', 'new-password'],
      ],
    )
    for (const input of inputs()) {
      expect(input).toHaveAttribute('type', 'password')
      expect(input).toHaveAccessibleName(labels[inputs().indexOf(input)])
      expect(input).toBeRequired()
      expect(input).not.toHaveAttribute('aria-invalid', 'true')
    }
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/^At least 8 characters/)
    const username = container.querySelector('[autocomplete=username]')
    expect(username).toHaveValue(email)
    expect(username).toHaveAttribute('name', 'username')
    expect(username).not.toBeVisible()
    expect(container.querySelector('form')).toHaveAttribute('method', 'post')
    await expectAccessible()
  })

  it('says which field is wrong, goes there and keeps the rest', async () => {
    const { user } = renderWithEmulator(form)
    await fill(user, { ...typed, 'New password, again': 'another' })
    await user.keyboard('{Enter}')
    await expectFieldError('New password, again', /two passwords differ/)
    expect(inputs()[1]).toHaveValue(next)
    await expectAccessible()
  })

  it('goes to what is wrong where several fields are', async () => {
    const { user } = renderWithEmulator(form)
    await press(user, 'Change password')
    // Not `toBeInvalid`: an empty field that is required is so by itself.
    for (const input of inputs()) await waitFor(() => expect(input).toHaveAttribute('aria-invalid', 'true'))
    // Our own form has a list of them; a form without one goes to the first.
    const list = screen.queryByRole('alert')?.parentElement
    await waitFor(() => expect(list ?? inputs()[0]).toHaveFocus())
    expect(inputs()[1]).toHaveAccessibleDescription(/Use at least 8 characters|Enter a new password/)
  })

  it('tells a wrong password at its field, and empties that alone', async () => {
    const { user } = renderWithEmulator(form)
    await fill(user, { ...typed, 'Current password': 'no idea' })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    expect(inputs().map((input) => input.getAttribute('aria-invalid') === 'true')).toEqual([
      true,
      false,
      false,
    ])
    expect(inputs()[0]).toHaveValue('')
    expect(inputs()[1]).toHaveValue(next)
  })

  it('tells what went wrong with the whole, and loses nothing', async () => {
    const emulator = createEmulator()
    emulator.addFault({ operation: 'changePassword', response: { status: 503 } })
    const { user } = renderWithEmulator(form, { emulator })
    await fill(user, typed)
    await press(user, 'Change password')
    expect(await screen.findByRole('alert')).toHaveTextContent(/may have been changed/)
    expect(inputs()[2]).toHaveValue(next)
    await expectAccessible()
  })

  it('tells the same failure anew', async () => {
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
    expect(await screen.findByRole('alert')).toHaveTextContent(/may have been changed/)
  })

  it('says that it sends, sends once, and tells the success where the focus is', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    let sent = 0
    const { user } = renderWithEmulator(form, {
      emulator,
      fetch: (...request) => {
        sent += 1
        return fetch(...request)
      },
    })
    await fill(user, typed)
    // A live region is heard where it was there before it spoke.
    const regions = screen.getAllByRole('status')
    await press(user, 'Change password')
    const button = await screen.findByRole('button', { name: 'Saving…' })
    expect(regions.filter((region) => region.isConnected).map((region) => region.textContent)).toContain(
      'Saving…',
    )
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
    await user.keyboard('{Enter}')
    release()
    await expectAnnounced('Your password has been changed')
    expect(sent).toBe(1)
    expect(await canSignIn(emulator, email, next)).toBe(true)
    await expectAccessible()
  })
})

describe.each([
  ['our own form', forms['our own form']],
  ['Mantine', forms.Mantine],
])('the button that shows a password, in the looks of %s', (_, form) => {
  it('says whose password it shows, works with the keyboard, and sends nothing', async () => {
    const { user } = renderWithEmulator(form)
    await fill(user, { 'New password': next })
    await user.keyboard('{Tab}')
    expect(document.activeElement).toHaveAccessibleName('Show password: New password')
    await user.keyboard('{Enter}')
    expect(inputs().map((input) => input.getAttribute('type'))).toEqual(['password', 'text', 'password'])
    for (const input of inputs()) expect(input).not.toHaveAttribute('aria-invalid', 'true')
  })
})
