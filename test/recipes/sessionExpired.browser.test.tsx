import { render, screen, waitFor } from '@testing-library/react'
import { ChangePasswordForm, CredentialsProvider } from 'emporix-credentials-react'
import { createEmulator, seedCustomer } from 'emporix-credentials-react/emulator'
import { expect, it } from 'vitest'

it('asks a customer whose session has expired to sign in', async () => {
  const emulator = createEmulator()
  const accessToken = emulator.createCustomerToken(seedCustomer.email)
  emulator.revokeAccessTokens()
  const { container } = render(
    <CredentialsProvider tenant={emulator.tenant} fetch={emulator.fetch} getToken={() => accessToken}>
      <ChangePasswordForm email={seedCustomer.email} />
    </CredentialsProvider>,
  )
  for (const input of container.querySelectorAll<HTMLInputElement>('input[type=password]'))
    input.value = 'a new password'
  const current = container.querySelector<HTMLInputElement>('[name=currentPassword]')
  if (current) current.value = seedCustomer.password
  screen.getByRole('button', { name: 'Change password' }).click()
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('signed out'))
})
