import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ResetPasswordForm } from '../../src/index.js'
import { fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const field = () => screen.getByLabelText('New password')

function caret() {
  const input = field()
  return input instanceof HTMLInputElement ? [input.selectionStart, input.selectionEnd] : []
}

describe('<PasswordField />', () => {
  it('shows the password, announces it and keeps the caret [A-9]', async () => {
    const { user } = renderWithEmulator(<ResetPasswordForm token="abc" />)
    await fill(user, { 'New password': 'abcdef' })
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(caret()).toEqual([4, 4])
    await press(user, 'Show password: New password')
    expect(field()).toHaveAttribute('type', 'text')
    await waitFor(() => expect(caret()).toEqual([4, 4]))
    await user.click(screen.getByRole('heading'))
    expect(caret()).toEqual([4, 4])
    expect(screen.getByText('Your password is shown.')).toHaveAttribute('role', 'status')
    await press(user, 'Hide password: New password')
    expect(field()).toHaveAttribute('type', 'password')
    expect(screen.getByText('Your password is hidden.')).toHaveAttribute('role', 'status')
  })

  it('shows and hides the new password and its confirmation together', async () => {
    const { user } = renderWithEmulator(<ResetPasswordForm token="abc" />)
    const types = () =>
      ['New password', 'Confirm new password'].map((label) =>
        screen.getByLabelText(label).getAttribute('type'),
      )
    await press(user, 'Show password: Confirm new password')
    expect(types()).toEqual(['text', 'text'])
    expect(screen.getAllByText('Your password is shown.')).toHaveLength(1)
    await press(user, 'Hide password: New password')
    expect(types()).toEqual(['password', 'password'])
  })

  it('hides the password on submit [SEC-10]', async () => {
    const { user } = renderWithEmulator(<ResetPasswordForm token="abc" />)
    await fill(user, { 'New password': 'abcdef' })
    await press(user, 'Show password: New password')
    await press(user, 'Set password')
    await waitFor(() => expect(field()).toHaveAttribute('type', 'password'))
  })

  it('hides the password when the customer navigates away [SEC-10]', async () => {
    const { user } = renderWithEmulator(<ResetPasswordForm token="abc" />)
    await press(user, 'Show password: New password')
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await waitFor(() => expect(field()).toHaveAttribute('type', 'password'))
  })

  it('keeps a shown password from spell checkers and autocorrection [SEC-10]', async () => {
    renderWithEmulator(<ResetPasswordForm token="abc" />)
    expect(field()).toHaveAttribute('spellcheck', 'false')
    expect(field()).toHaveAttribute('autocapitalize', 'none')
    expect(field()).toHaveAttribute('autocorrect', 'off')
    expect(field()).not.toHaveAttribute('maxlength')
  })

  it('names the button by a message with the label in it [A-9]', async () => {
    const messageOverrides = { common: { showPassword: '{label}: show', hidePassword: '{label}: hide' } }
    const { user } = renderWithEmulator(<ResetPasswordForm token="abc" />, { messageOverrides })
    await press(user, 'New password: show')
    expect(screen.getByRole('button', { name: 'New password: hide' })).toBeVisible()
  })

  it('has a button of at least 24 px that does not submit [A-9]', async () => {
    renderWithEmulator(<ResetPasswordForm token="abc" />)
    const button = screen.getByRole('button', { name: 'Show password: New password' })
    const { width, height } = button.getBoundingClientRect()
    expect(button).toHaveAttribute('type', 'button')
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  })

  it('names the kind of password for password managers [PM-1]', () => {
    renderWithEmulator(<ResetPasswordForm token="abc" />)
    expect(field()).toHaveAttribute('autocomplete', 'new-password')
    expect(field()).toHaveAttribute('name', 'newPassword')
  })
})
