import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { ChangePasswordForm, ConfirmEmailChangeForm, ResetPasswordForm } from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const links = { signIn: '/sign-in', requestPasswordReset: '/forgotten', changeEmail: '/email' }
const next = 'a quiet river at dawn'
const typed = { 'New password': next, 'Confirm new password': next }
const used = 'used-already'

const forms = [
  ['<ResetPasswordForm />', ResetPasswordForm, typed, 'Set password', '/forgotten'],
  ['<ConfirmEmailChangeForm />', ConfirmEmailChangeForm, {}, 'Confirm email address', '/email'],
] as const

describe.each(forms)('%s with an expired link', (_, Form, values, submit, newLink) => {
  async function open() {
    const view = renderWithEmulator(<Form token={used} id="own" />, { links })
    await fill(view.user, values)
    await press(view.user, submit)
    await expectAnnounced('This link has expired')
    return view
  }

  it('is replaced by a message after the submit [ONE-4]', async () => {
    const { container } = await open()
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
    expect(container.querySelector('section')).toHaveAttribute('id', 'own')
    expect(container).toHaveTextContent('Links work once and for a limited time.')
    await expectAccessible()
  })

  it('focuses the heading of the message [A-6]', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'This link has expired' })).toHaveFocus()
  })

  it('links to a new link before it links back to the sign-in page', async () => {
    await open()
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual([newLink, '/sign-in'])
  })

  it('is shown again with another link', async () => {
    const { rerender } = await open()
    rerender(<Form token="another" />)
    expect(await screen.findByRole('button', { name: submit })).toBeVisible()
    expect(screen.queryByText('This link has expired')).toBeNull()
  })

  it('announces the message if the focus is in another form [A-21]', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const view = renderWithEmulator(
      <>
        <Form token={used} />
        <input aria-label="Search" />
      </>,
      { links, emulator, fetch },
    )
    await fill(view.user, values)
    await press(view.user, submit)
    await view.user.click(screen.getByLabelText('Search'))
    release()
    const status = await screen.findByText('This link has expired', { selector: '[role=status]' })
    expect(status).toBeInTheDocument()
    expect(screen.getByLabelText('Search')).toHaveFocus()
  })

  it('links back to the sign-in page if it was opened without a token', async () => {
    renderWithEmulator(<Form token={null} />, { links })
    expect(screen.getByRole('heading', { name: 'This link doesn’t work' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', '/sign-in')
    await expectAccessible()
  })

  it('leaves the focus alone if it was opened without a token', () => {
    renderWithEmulator(<Form token={null} />, { links })
    expect(document.body).toHaveFocus()
  })
})

describe('an invalid link', () => {
  it('clears the passwords that were typed for it [SEC-13]', async () => {
    const { user } = renderWithEmulator(<ResetPasswordForm token={used} />, { links })
    const inputs = ['New password', 'Confirm new password'].map((label) =>
      screen.getByLabelText<HTMLInputElement>(label),
    )
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('This link has expired')
    expect(inputs.map(({ value }) => value)).toEqual(['', ''])
  })

  it('keeps the form if the token arrives after a submit', async () => {
    const emulator = createEmulator()
    const token = await mailToken(emulator, 'passwordReset')
    const { user, rerender } = renderWithEmulator(<ResetPasswordForm token={undefined} />, { emulator })
    await fill(user, typed)
    await press(user, 'Set password')
    await expectAnnounced('This link has expired')
    rerender(<ResetPasswordForm token={token} />)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(next))
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
  })

  it('does not replace a form without a link', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />, {
      mapErrorCode: () => 'invalidLink',
    })
    emulator.addFault({ operation: 'changePassword', response: { status: 400 } })
    await fill(user, { 'Current password': 'not this one', ...typed })
    await press(user, 'Change password')
    await expectAnnounced('This link has expired')
    expect(screen.getByRole('form')).toBeVisible()
  })
})
