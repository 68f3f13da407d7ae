import { screen, waitFor } from '@testing-library/react'
import { Activity } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ChangePasswordForm } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, grace, next, renderForTwoCustomers, settle, typed } from '../support/twoCustomers.js'

describe('a late answer', () => {
  it('CON-4 leaves alone what was typed while it was awaited', async () => {
    const emulator = createEmulator()
    const { fetch, letThrough } = holdResponses(emulator)
    const { user } = renderWithEmulator(<ChangePasswordForm />, { emulator, fetch })
    emulator.addFault({ operation: 'changePassword', response: { status: 403 } })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    await user.type(screen.getByLabelText('New password'), ' and more')
    letThrough()
    await expectAnnounced('does not allow')
    expect(screen.getByLabelText('New password')).toHaveValue(`${next} and more`)
  })

  it.each([
    ['tenant', ada.email, { tenant: 'othershop' }],
    ['customer', grace.email, {}],
  ])('CON-4 is not told to another %s', async (_, customerId, other) => {
    const shop = renderForTwoCustomers()
    const { fetch, letThrough } = holdResponses(shop.emulator)
    shop.signIn(ada.email, { fetch })
    await shop.send()
    shop.signIn(customerId, { fetch, ...other })
    await screen.findByRole('button', { name: 'Change password' })
    letThrough()
    await settle()
    expect(screen.queryByText('Your password has been changed')).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('CON-6 ends settled when the form was hidden and shown again meanwhile', async () => {
    const emulator = createEmulator()
    const within = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <ChangePasswordForm />
      </Activity>
    )
    const { user, rerender } = renderWithEmulator(within('visible'), { emulator })
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await fill(user, typed)
    await press(user, 'Show password: New password')
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(within('hidden'))
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    rerender(within('visible'))
    await screen.findByText(/may have been changed/)
    expect(screen.getByLabelText('New password')).toHaveAttribute('type', 'password')
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })
})
