import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, ResetPasswordForm } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAccessible } from '../support/axe.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'

describe('<ResetPasswordForm isFirstPassword />', () => {
  it('asks to choose a password', async () => {
    renderWithEmulator(<ResetPasswordForm isFirstPassword token="abc" />)
    expect(screen.getByRole('form', { name: 'Choose a password' })).toBeVisible()
    await expectAccessible()
  })

  it('keeps its name without a title', () => {
    renderWithEmulator(<ResetPasswordForm isFirstPassword hideTitle token="abc" />)
    expect(screen.getByRole('form', { name: 'Choose a password' })).toBeVisible()
  })

  it('sets the password, and says how to sign in', async () => {
    const emulator = createEmulator()
    const token = (await mailToken(emulator, 'passwordReset')) ?? ''
    const { user } = renderWithEmulator(<ResetPasswordForm isFirstPassword token={token} />, { emulator })
    await fill(user, { 'New password': next, 'Confirm new password': next })
    await press(user, 'Save password')
    await expectAnnounced('Your password has been saved')
    expect(screen.getByText('You can now sign in with your email and this password.')).toBeInTheDocument()
    expect(await canSignIn(emulator, email, next)).toBe(true)
    await expectAccessible()
  })
})

describe('<ChangePasswordForm hasInitialPassword />', () => {
  it('asks for the initial password, and says where it comes from', async () => {
    renderWithEmulator(<ChangePasswordForm hasInitialPassword />)
    const input = screen.getByLabelText('Initial password')
    expect(input).toHaveAccessibleDescription('You got it by email or from our team.')
    expect(input).toHaveAttribute('autocomplete', 'current-password')
    await expectAccessible()
  })

  it('replaces it', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm hasInitialPassword />)
    await fill(user, { 'Initial password': password, 'New password': next, 'Confirm new password': next })
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(await canSignIn(emulator, email, next)).toBe(true)
  })
})
