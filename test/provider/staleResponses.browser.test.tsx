import { screen, waitFor } from '@testing-library/react'
import { Activity } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ChangePasswordForm } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, grace, next, renderForTwoCustomers, settle, typed } from '../support/twoCustomers.js'

describe('a stale response', () => {
  it('keeps a value that was typed while the request was pending [CON-4]', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const { user } = renderWithEmulator(<ChangePasswordForm />, { emulator, fetch })
    emulator.addFault({ operation: 'changePassword', response: { status: 403 } })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    await user.type(screen.getByLabelText('New password'), ' and more')
    release()
    await expectAnnounced('You can’t do this')
    expect(screen.getByLabelText('New password')).toHaveValue(`${next} and more`)
  })

  it.each([
    ['tenant', ada.email, { tenant: 'othershop' }],
    ['customer', grace.email, {}],
  ])('is not shown after a change of the %s [CON-4]', async (_, customerId, other) => {
    const app = renderForTwoCustomers()
    const { fetch, release } = holdResponses(app.emulator)
    app.signIn(ada.email, { fetch })
    await app.send()
    app.signIn(customerId, { fetch, ...other })
    await screen.findByRole('button', { name: 'Change password' })
    release()
    await settle()
    expect(screen.queryByText('Your password has been changed')).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('does not leave a form pending that <Activity> hid and showed again [CON-6]', async ({ skip }) => {
    skip(!Activity, 'This version of React has no <Activity>.')
    const emulator = createEmulator()
    const inActivity = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <ChangePasswordForm />
      </Activity>
    )
    const { user, rerender } = renderWithEmulator(inActivity('visible'), { emulator })
    emulator.addFault({ operation: 'changePassword', delayMs: Infinity })
    await fill(user, typed)
    await press(user, 'Show password: New password')
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(inActivity('hidden'))
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    rerender(inActivity('visible'))
    await screen.findByText(/couldn’t confirm the change/)
    expect(screen.getByLabelText('New password')).toHaveAttribute('type', 'password')
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })
})
