import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'

const fields: [string, ReactElement, string[]][] = [
  [
    'ChangePasswordForm',
    <ChangePasswordForm key="" email={email} />,
    [
      'username text username',
      'currentPassword password current-password',
      'newPassword password new-password',
      'confirmPassword password new-password',
    ],
  ],
  [
    'ResetPasswordForm',
    <ResetPasswordForm key="" token="abc" />,
    ['username text username', 'newPassword password new-password', 'confirmPassword password new-password'],
  ],
  [
    'ChangeEmailForm with a known email address',
    <ChangeEmailForm key="" currentEmail={email} />,
    [
      'username text username',
      'newEmail text email',
      'syncContactEmail checkbox ',
      'password password current-password',
    ],
  ],
  [
    'ChangeEmailForm without one',
    <ChangeEmailForm key="" />,
    [
      'email text username',
      'newEmail text email',
      'syncContactEmail checkbox ',
      'password password current-password',
    ],
  ],
  ['RequestPasswordResetForm', <RequestPasswordResetForm key="" />, ['email text username']],
  ['ConfirmEmailChangeForm', <ConfirmEmailChangeForm key="" token="abc" />, []],
]

describe('for a password manager', () => {
  it.each(fields)('%s is one form with the expected fields [PM-1, PM-6]', (_, form, expected) => {
    const { container } = renderWithEmulator(form)
    expect(container.querySelectorAll('form')).toHaveLength(1)
    const found = [...container.querySelectorAll('input')]
    expect(found.map(({ name, type, autocomplete }) => `${name} ${type} ${autocomplete}`)).toEqual(expected)
    // Password managers recognize a form by its names, and the ids of React change.
    for (const { id, name } of found.filter((input) => input.id)) expect(id.endsWith(`-${name}`)).toBe(true)
  })

  it('the username is hidden from everyone else [PM-2]', () => {
    const { container } = renderWithEmulator(<ChangePasswordForm email={email} />)
    const username = container.querySelector('[autocomplete=username]')
    expect(username).toHaveAttribute('aria-hidden', 'true')
    expect(username).toHaveAttribute('tabindex', '-1')
    expect(username).toHaveAttribute('readonly')
  })

  it('the form stays after a rejection and is removed after success [PM-3]', async () => {
    const { user, container } = renderWithEmulator(<ChangePasswordForm email={email} />)
    await fill(user, { 'Current password': 'wrong', 'New password': next, 'Confirm new password': next })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current/)
    expect(container.querySelectorAll('input[type=password]')).toHaveLength(3)
    await user.type(screen.getByLabelText('Current password'), password)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(container.querySelector('form, input')).toBeNull()
  })
})
