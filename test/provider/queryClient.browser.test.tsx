import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangePasswordForm } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { settle, typed } from '../support/twoCustomers.js'

describe('a QueryClient of the app', () => {
  it.each(['added', 'observerAdded'])(
    'cannot lose a response if a subscriber throws on %s [CON-3]',
    async (type) => {
      const queryClient = new QueryClient()
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type === type) throw new Error('thrown by the app')
      })
      const { user } = renderWithEmulator(<ChangePasswordForm />, { queryClient })
      await fill(user, typed)
      await press(user, 'Change password')
      await expectAnnounced('Your password has been changed')
    },
  )

  it('cannot replace the form by an error boundary with throwOnError [CON-3]', async () => {
    const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } })
    const { user } = renderWithEmulator(<ChangePasswordForm />, { queryClient })
    await fill(user, { ...typed, 'Current password': 'wrong one' })
    await press(user, 'Change password')
    await waitFor(() => expect(screen.getByLabelText('Current password')).toBeInvalid())
    await settle()
    expect(screen.getByLabelText('Current password')).toBeInTheDocument()
  })
})
