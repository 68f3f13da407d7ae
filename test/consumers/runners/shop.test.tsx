import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import {
  ChangePasswordForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordPage,
} from 'emporix-credentials-react'
import { createEmulator, seedCustomer } from 'emporix-credentials-react/emulator'
import { en } from 'emporix-credentials-react/messages'
import 'emporix-credentials-react/styles.css'
import type { ReactNode } from 'react'

const newPassword = 'a password of some length'
const { changePassword, requestPasswordReset, resetPassword } = en

function renderInShop(page: ReactNode) {
  const emulator = createEmulator({ emailLinkPrefixes: { passwordReset: '/reset-password#token=' } })
  const tokens = {
    anonymous: emulator.createAnonymousToken(),
    customer: emulator.createCustomerToken(seedCustomer.email),
  }
  const inProvider = (children: ReactNode) => (
    <CredentialsProvider tenant={emulator.tenant} fetch={emulator.fetch} getToken={(kind) => tokens[kind]}>
      {children}
    </CredentialsProvider>
  )
  const { rerender } = render(inProvider(page))
  return { emulator, user: userEvent.setup(), show: (next: ReactNode) => rerender(inProvider(next)) }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('a shop', () => {
  it('shows the success of a changed password', async () => {
    const { emulator, user } = renderInShop(<ChangePasswordForm />)
    await user.type(screen.getByLabelText(changePassword.currentPassword), seedCustomer.password)
    await user.type(screen.getByLabelText(changePassword.newPassword), newPassword)
    await user.type(screen.getByLabelText(changePassword.confirmPassword), newPassword)
    await user.click(button(changePassword.submit))
    await screen.findByRole('heading', { name: changePassword.successTitle })
    expect(emulator.customers).toHaveLength(1)
  })

  it('shows that the current password is wrong', async () => {
    const { user } = renderInShop(<ChangePasswordForm />)
    await user.type(screen.getByLabelText(changePassword.currentPassword), 'not the password')
    await user.type(screen.getByLabelText(changePassword.newPassword), newPassword)
    await user.type(screen.getByLabelText(changePassword.confirmPassword), newPassword)
    await user.click(button(changePassword.submit))
    expect(await screen.findAllByText(en.errors.wrongPassword, { exact: false })).not.toHaveLength(0)
  })

  it('resets a forgotten password with the emailed link', async () => {
    const { emulator, user, show } = renderInShop(<RequestPasswordResetForm />)
    await user.type(screen.getByLabelText(requestPasswordReset.email), seedCustomer.email)
    await user.click(button(requestPasswordReset.submit))
    await screen.findByRole('heading', { name: requestPasswordReset.successTitle })
    window.history.replaceState(null, '', emulator.outbox.at(-1)?.link)
    show(<ResetPasswordPage />)
    await user.type(await screen.findByLabelText(resetPassword.newPassword), newPassword)
    await user.type(screen.getByLabelText(resetPassword.confirmPassword), newPassword)
    await user.click(button(resetPassword.submit))
    await screen.findByRole('heading', { name: resetPassword.successTitle })
    expect(window.location.hash).toBe('')
  })

  it('shows that nothing was sent without a connection', async () => {
    const { emulator, user } = renderInShop(<RequestPasswordResetForm />)
    emulator.addFault({ drop: 'beforeSend' })
    await user.type(screen.getByLabelText(requestPasswordReset.email), seedCustomer.email)
    await user.click(button(requestPasswordReset.submit))
    await screen.findByRole('alert')
    expect(screen.queryByRole('heading', { name: requestPasswordReset.successTitle })).toBeNull()
  })
})
