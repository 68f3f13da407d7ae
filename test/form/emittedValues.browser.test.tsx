import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import {
  useChangeEmailForm,
  useChangePasswordForm,
  useRequestPasswordResetForm,
  type FieldBinding,
} from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { fill, press } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { next, typed } from '../support/twoCustomers.js'

interface ValueInputProps {
  label: string
  value: string
  onValueChange: (value: string) => void
  onBlur: () => void
}

/** A component that passes values instead of events, without an input of the field's name. */
function ValueInput({ label, value, onValueChange, onBlur }: ValueInputProps) {
  return (
    <input
      aria-label={label}
      value={value}
      onChange={(event) => onValueChange(event.target.value)}
      onBlur={() => onBlur()}
    />
  )
}

function PasswordForm() {
  const { form, fieldNames, field, submit, status, fieldErrors } = useChangePasswordForm()
  return (
    <form onSubmit={submit} noValidate>
      {fieldNames.map(field).map(({ id, label, onChange, onBlur }, index) => (
        <ValueInput
          key={id}
          label={label}
          value={form.watch(fieldNames)[index] ?? ''}
          onValueChange={onChange}
          onBlur={onBlur}
        />
      ))}
      <button type="submit">Save</button>
      <output>{status}</output>
      <ul>
        {fieldErrors.map(({ id, errorMessage }) => (
          <li key={id}>{errorMessage}</li>
        ))}
      </ul>
      <p>{Object.keys(form.formState.touchedFields).join()}</p>
    </form>
  )
}

const values = () => Object.keys(typed).map((label) => screen.getByLabelText<HTMLInputElement>(label).value)
const empty = Object.keys(typed).map(() => '')

/** A checkbox that is a button, as in many design systems. */
function ValueCheckbox({ label, onChange }: Pick<FieldBinding, 'label' | 'onChange'>) {
  const [isChecked, setIsChecked] = useState(false)
  function toggle() {
    setIsChecked(!isChecked)
    onChange(!isChecked)
  }
  return <button type="button" role="checkbox" aria-label={label} aria-checked={isChecked} onClick={toggle} />
}

function EmailForm() {
  const { field, submit, status } = useChangeEmailForm({ currentEmail: seedCustomer.email })
  return (
    <form onSubmit={submit} noValidate>
      <input aria-label="Password" {...field('password').inputProps} />
      <input aria-label="New email" {...field('newEmail').inputProps} />
      <ValueCheckbox {...field('syncContactEmail')} />
      <button type="submit">Save</button>
      <output>{status}</output>
    </form>
  )
}

/** Shows its initial value, and passes a value only after a change. */
function UnchangedForm() {
  const { field, submit, status } = useRequestPasswordResetForm({ defaultEmail: seedCustomer.email })
  const { label, defaultValue } = field('email')
  return (
    <form onSubmit={submit} noValidate>
      <button type="button">
        {label}: {defaultValue}
      </button>
      <button type="submit">Save</button>
      <output>{status}</output>
    </form>
  )
}

describe('components that pass a value instead of an event', () => {
  it('send the value', async () => {
    const { emulator, user } = renderWithEmulator(<PasswordForm />)
    await fill(user, typed)
    await press(user, 'Save')
    await screen.findByText('success')
    expect(await canSignIn(emulator, seedCustomer.email, next)).toBe(true)
  })

  it('hold no password after success [SEC-13]', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    await fill(user, typed)
    await press(user, 'Save')
    await screen.findByText('success')
    expect(values()).toEqual(empty)
  })

  it('hold no password after sign-out [SEC-13]', async () => {
    const { user, signIn } = renderApp(() => ({}), <PasswordForm />)
    await fill(user, typed)
    signIn(null)
    await waitFor(() => expect(values()).toEqual(empty))
  })

  it('hold no password after pagehide [SEC-9]', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    await fill(user, typed)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await waitFor(() => expect(values()).toEqual(empty))
  })

  it('validate each change after a failed submit [VAL-1]', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    await press(user, 'Save')
    await screen.findByText('Enter a new password.')
    await fill(user, { 'New password': next })
    await waitFor(() => expect(screen.queryByText('Enter a new password.')).toBeNull())
    expect(screen.getByText('Enter your current password.')).toBeVisible()
  })

  it('clear an error of another field that a change has resolved', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    await fill(user, { ...typed, 'New password': `${next}!` })
    await press(user, 'Save')
    await screen.findByText(/don’t match/)
    await user.type(screen.getByLabelText('New password'), '{Backspace}')
    await waitFor(() => expect(screen.queryByText(/don’t match/)).toBeNull())
  })

  it('keep the value on a blur without an event', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    await fill(user, { 'Current password': 'abc' })
    await user.tab()
    expect(await screen.findByText('currentPassword')).toBeVisible()
    expect(values()[0]).toBe('abc')
  })

  it('send a boolean for a checkbox', async () => {
    const { user, bodies } = renderApp(() => ({}), <EmailForm />)
    await user.type(screen.getByLabelText('Password'), seedCustomer.password)
    await user.type(screen.getByLabelText('New email'), 'ada@example.org')
    await user.click(screen.getByRole('checkbox'))
    await press(user, 'Save')
    await screen.findByText('success')
    expect(bodies).toEqual([expect.stringContaining('"syncContactEmail":true')])
  })

  it('send the initial value if nothing was changed', async () => {
    const { emulator, user } = renderWithEmulator(<UnchangedForm />)
    await press(user, 'Save')
    await screen.findByText('success')
    expect(emulator.outbox.map(({ to }) => to)).toEqual([seedCustomer.email])
  })
})
