import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, type CredentialsEvent } from '../../src/index.js'
import type { MapErrorCode } from '../../src/client.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { rules } from '../support/passwordRules.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { serviceError } from '../support/serviceError.js'

type Options = Parameters<typeof renderWithEmulator>[1]

async function change(next: string, options: Options) {
  const view = renderWithEmulator(<ChangePasswordForm />, options)
  await fill(view.user, {
    'Current password': seedCustomer.password,
    'New password': next,
    'Confirm new password': next,
  })
  await press(view.user, 'Change password')
  return view
}

/** Changes the password while the service rejects it with this type of error. */
function changeRejected(type: string, mapErrorCode: MapErrorCode) {
  const emulator = createEmulator()
  emulator.addFault({ operation: 'changePassword', response: { status: 400, body: serviceError(type) } })
  return change('a quiet river at dawn', { emulator, mapErrorCode })
}

describe('the rules of the policy', () => {
  it('are in the hint of the field, which has no mark for the length alone', () => {
    renderWithEmulator(<ChangePasswordForm />, { passwordPolicy: { rules } })
    const hint = screen.getByText('8 or more characters · One number · One capital letter')
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(hint.textContent)
    expect(hint).not.toHaveAttribute('data-marked')
  })

  it('reject a password with their own sentence', async () => {
    await change('a quiet river at 7', { passwordPolicy: { rules } })
    await expectFieldError('New password', /Add a capital letter\.$/)
  })

  it('reject a password with their label if they have no sentence', async () => {
    await change('A quiet river at dawn', { passwordPolicy: { rules } })
    await expectFieldError('New password', /One number$/)
  })

  it('show a sentence as it is, also with braces', async () => {
    const errorMessage = 'Use {count} or }.'
    await change('a quiet river', {
      passwordPolicy: { rules: [{ label: 'No', errorMessage, isMet: () => false }] },
    })
    await expectFieldError('New password', new RegExp(`${errorMessage.replace(/[{}]/g, String.raw`\$&`)}$`))
  })

  it('accept a password that meets them', async () => {
    await change('A quiet river at 7', { passwordPolicy: { rules } })
    await expectAnnounced('Your password has been changed')
  })

  it('are reported as passwordNotAllowed, without their sentence', async () => {
    const events: CredentialsEvent[] = []
    await change('a quiet river at 7', {
      passwordPolicy: { rules },
      onEvent: (event) => events.push(event),
    })
    await expectFieldError('New password', /Add a capital letter/)
    const invalidFields = [{ name: 'newPassword', issue: 'passwordNotAllowed' }]
    expect(events[1]).toEqual({ operation: 'changePassword', phase: 'invalid', invalidFields })
  })

  it('are in passwordrules, for password generators [PM-5]', () => {
    renderWithEmulator(<ChangePasswordForm />, { passwordPolicy: { rules, maxLength: 64 } })
    expect(screen.getByLabelText('New password')).toHaveAttribute(
      'passwordrules',
      'minlength: 8; maxlength: 64; required: digit; required: upper;',
    )
  })
})

describe('maxLength of the policy', () => {
  it('rejects a longer password, which was not cut off [PWD-2]', async () => {
    await change('x'.repeat(21), { passwordPolicy: { maxLength: 20 } })
    await expectFieldError('New password', /Use no more than 20 characters\.$/)
    expect(screen.getByLabelText('New password')).toHaveValue('x'.repeat(21))
  })
})

describe('a customerMessage of mapErrorCode', () => {
  const customerMessage = 'You used this password before.'

  it('is shown at the field of the code', async () => {
    await changeRejected('password_history', ({ errorType }) =>
      errorType === 'password_history' ? { code: 'newPasswordRejected', customerMessage } : undefined,
    )
    await expectFieldError('New password', /You used this password before\.$/)
  })

  it('is shown above the fields if the code belongs to none', async () => {
    await changeRejected('closed', () => ({ code: 'forbidden', customerMessage: 'Ask your administrator.' }))
    await expectAnnounced('Ask your administrator.')
  })

  it('is shown for a wrong password, whose field is cleared', async () => {
    await changeRejected('wrong', () => ({ code: 'wrongPassword', customerMessage: 'Two attempts left.' }))
    await expectFieldError('Current password', 'Two attempts left.')
    expect(screen.getByLabelText('Current password')).toHaveValue('')
  })
})
