import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ConfirmEmailChangePage,
  RequestPasswordResetForm,
  ResetPasswordPage,
} from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const start = window.location.href
const links = { signIn: '/sign-in', requestPasswordReset: '/forgotten' }
const next = 'a quiet river at dawn'

afterEach(() => window.history.replaceState(null, '', start))

function openReset() {
  const page = (
    <ResetPasswordPage
      id="own"
      headingLevel={1}
      renderInvalidLink={(props) => <RequestPasswordResetForm {...props} site="main" />}
    />
  )
  return { ...renderWithEmulator(page, { links, emulator: createEmulator() }), page }
}

async function openExpired() {
  window.history.replaceState(null, '', '#token=used-already')
  const view = openReset()
  await fill(view.user, { 'New password': next, 'Confirm new password': next })
  await press(view.user, 'Set password')
  await screen.findByText('This link has expired')
  return view
}

describe('renderInvalidLink of <ResetPasswordPage />', () => {
  it('requests a new link in place of an expired one', async () => {
    const { emulator, user } = await openExpired()
    await expectAccessible()
    await fill(user, { 'Email address': seedCustomer.email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(emulator.outbox).toMatchObject([{ to: seedCustomer.email, site: 'main' }])
    expect(screen.queryByText('This link has expired')).toBeNull()
  })

  it('focuses the title, which says that the link has expired [A-6]', async () => {
    await openExpired()
    expect(screen.getByRole('heading', { name: 'This link has expired', level: 1 })).toHaveFocus()
    expect(screen.getByRole('form')).toHaveTextContent('Links work once and for a limited time.')
  })

  it('passes the attributes of the form', async () => {
    await openExpired()
    expect(screen.getByRole('form')).toHaveAttribute('id', 'own')
  })

  it('links back to the sign-in page', async () => {
    await openExpired()
    expect(screen.getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', '/sign-in')
  })

  it('keeps what is typed when the page renders again', async () => {
    const { user, rerender } = await openExpired()
    await fill(user, { 'Email address': 'ada' })
    rerender(
      <ResetPasswordPage
        renderInvalidLink={(props) => <RequestPasswordResetForm {...props} site="main" />}
      />,
    )
    expect(screen.getByLabelText('Email address')).toHaveValue('ada')
  })

  it('requests a link if the page was opened without one', async () => {
    const { user } = openReset()
    expect(await screen.findByRole('heading', { name: 'This link doesn’t work' })).not.toHaveFocus()
    await fill(user, { 'Email address': seedCustomer.email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
  })
})

describe('renderInvalidLink of <ConfirmEmailChangePage />', () => {
  it('shows the form that changes the email address', async () => {
    window.history.replaceState(null, '', '#token=used-already')
    const page = (
      <ConfirmEmailChangePage
        renderInvalidLink={(props) => <ChangeEmailForm {...props} currentEmail={seedCustomer.email} />}
      />
    )
    const { emulator, user } = renderWithEmulator(page)
    await press(user, 'Confirm email address')
    await expectAnnounced('This link has expired')
    await expectAccessible()
    await fill(user, {
      'New email address': 'ada@example.org',
      'Confirm with your password': seedCustomer.password,
    })
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    expect(emulator.outbox).toMatchObject([{ to: 'ada@example.org' }])
  })
})
