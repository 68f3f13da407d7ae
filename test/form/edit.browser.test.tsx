import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm, RequestPasswordResetForm, type TextFieldProps } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const typo = 'ada@exmaple.com'

/** A field that passes its value and no input. */
function OwnField({ label, id, defaultValue, onChange }: TextFieldProps) {
  return (
    <label>
      {label}
      <input id={id} defaultValue={defaultValue} onChange={({ target }) => onChange?.(target.value)} />
    </label>
  )
}

describe('"Use a different email" after a request for a reset', () => {
  async function edit(options: Parameters<typeof renderWithEmulator>[1] = {}) {
    const view = renderWithEmulator(<RequestPasswordResetForm />, options)
    await fill(view.user, { 'Email address': typo })
    await press(view.user, 'Send reset link')
    await screen.findByText('Check your email')
    await press(view.user, 'Use a different email')
    return view
  }

  it('keeps the email address in the field, which takes the focus [A-18]', async () => {
    await edit()
    expect(screen.getByLabelText('Email address')).toHaveValue(typo)
    expect(screen.getByLabelText('Email address')).toHaveFocus()
    await expectAccessible()
  })

  it('sends the corrected email address', async () => {
    const { emulator, user } = await edit()
    await user.clear(screen.getByLabelText('Email address'))
    await fill(user, { 'Email address': email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(emulator.outbox.map(({ to }) => to)).toEqual([email])
    expect(screen.queryByText('Email sent again.')).toBeNull()
  })

  it('keeps the email address in a field without the ref', async () => {
    await edit({ components: { TextField: OwnField } })
    expect(screen.getByLabelText('Email address')).toHaveValue(typo)
  })

  it('validates the email address as any other', async () => {
    const { user } = await edit()
    await user.clear(screen.getByLabelText('Email address'))
    await press(user, 'Send reset link')
    await waitFor(() => expect(screen.getByLabelText('Email address')).toBeInvalid())
    expect(screen.getByLabelText('Email address')).toHaveValue('')
  })

  it('does not keep it after a sign-out [SES-3]', async () => {
    const { signIn, user } = renderApp(
      ({ emulator }) => ({ getToken: () => emulator.createAnonymousToken() }),
      <RequestPasswordResetForm />,
    )
    await fill(user, { 'Email address': typo })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    await press(user, 'Use a different email')
    signIn(null)
    await waitFor(() => expect(screen.getByLabelText('Email address')).toHaveValue(''))
  })
})

describe('"Use a different email" after a change of the email address', () => {
  const typed = { 'Confirm with your password': password, 'New email address': typo }

  async function edit() {
    const view = renderWithEmulator(<ChangeEmailForm />)
    await fill(view.user, { 'Current email address': email, ...typed })
    await view.user.click(screen.getByRole('checkbox'))
    await press(view.user, 'Change email address')
    await expectAnnounced('Check your email')
    await press(view.user, 'Use a different email')
    return view
  }

  it('keeps every value but the password [SEC-13, A-18]', async () => {
    await edit()
    expect(screen.getByLabelText('Current email address')).toHaveValue(email)
    expect(screen.getByLabelText('New email address')).toHaveValue(typo)
    expect(screen.getByRole('checkbox')).toBeChecked()
    expect(screen.getByLabelText('Confirm with your password')).toHaveValue('')
    await expectAccessible()
  })

  it('sends another email after the password was typed again', async () => {
    const { emulator, user } = await edit()
    await fill(user, { 'Confirm with your password': password })
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    expect(emulator.outbox.map(({ to }) => to)).toEqual([typo, typo])
  })

  it('does not keep the new email address of another customer [SES-3]', async () => {
    const { signIn, user } = renderApp(() => ({}), <ChangeEmailForm currentEmail={email} />)
    await fill(user, typed)
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    await press(user, 'Use a different email')
    signIn('grace@example.com')
    await waitFor(() => expect(screen.getByLabelText('New email address')).toHaveValue(''))
  })
})

it('"Resend email" is left out where it would need a password', async () => {
  const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
  await fill(user, { 'Confirm with your password': password, 'New email address': typo })
  await press(user, 'Change email address')
  await expectAnnounced('Check your email')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Use a different email',
  ])
})
