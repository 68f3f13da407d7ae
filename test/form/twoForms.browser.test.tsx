import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangePasswordForm, RequestPasswordResetForm } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, typed } from '../support/twoCustomers.js'

const { email } = ada

describe('two forms on one page', () => {
  it('have no id in common [CON-5]', async () => {
    const { container } = renderWithEmulator(
      <>
        <ChangePasswordForm />
        <ChangePasswordForm />
      </>,
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('do not wait for each other [CON-5]', async () => {
    const { emulator, user } = renderWithEmulator(
      <>
        <ChangePasswordForm />
        <RequestPasswordResetForm defaultEmail={email} />
      </>,
    )
    emulator.addFault({ operation: 'changePassword', delayMs: Infinity })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(screen.getByRole('button', { name: 'Saving…' })).toBeVisible()
    for (const [label, value] of Object.entries(typed))
      expect(screen.getByLabelText(label)).toHaveValue(value)
  })
})
