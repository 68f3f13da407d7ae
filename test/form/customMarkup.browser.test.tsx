import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Controller } from 'react-hook-form'
import { ResetPasswordForm, useChangePasswordForm } from '../../src/index.js'
import { fill, press } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { grace, next, typed } from '../support/twoCustomers.js'

const labels = Object.keys(typed)
const values = () => labels.map((label) => screen.getByLabelText<HTMLInputElement>(label).value)
const empty = labels.map(() => '')
const names = ['currentPassword', 'newPassword', 'confirmPassword'] as const

/** Inputs with nothing but a name. */
function BareForm() {
  const { submit, status, reset, fieldErrors } = useChangePasswordForm()
  return (
    <form onSubmit={submit} noValidate>
      {names.map((name, index) => (
        <input key={name} name={name} aria-label={labels[index]} />
      ))}
      <button type="submit">Save</button>
      <button type="button" onClick={reset}>
        Reset
      </button>
      <output>{status}</output>
      {fieldErrors.map(({ name, errorMessage }) => (
        <p key={name}>{errorMessage}</p>
      ))}
    </form>
  )
}

/** Controlled inputs, as some design systems need. */
function ControlledForm() {
  const { form, submit } = useChangePasswordForm()
  return (
    <form onSubmit={submit} noValidate>
      {names.map((name, index) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          defaultValue=""
          render={({ field }) => <input {...field} aria-label={labels[index]} />}
        />
      ))}
    </form>
  )
}

/** Inputs in wrappers that take the ref, as in some design systems. */
function WrappedForm() {
  const { fieldNames, field, submit, status } = useChangePasswordForm()
  return (
    <form onSubmit={submit} noValidate>
      {fieldNames.map(field).map(({ id, label, inputProps: { ref, ...inputProps } }) => (
        <span key={id} ref={ref}>
          <input {...inputProps} aria-label={label} />
        </span>
      ))}
      <button type="submit">Save</button>
      <output>{status}</output>
    </form>
  )
}

describe('custom markup', () => {
  it('sends the values of inputs whose wrappers take the ref', async () => {
    const { user } = renderWithEmulator(<WrappedForm />)
    await fill(user, typed)
    await press(user, 'Save')
    expect(await screen.findByText('success')).toBeVisible()
    expect(values()).toEqual(empty)
  })

  it('holds no password after success in inputs without a ref [SEC-13]', async () => {
    const { user } = renderWithEmulator(<BareForm />)
    await fill(user, typed)
    await press(user, 'Save')
    await screen.findByText('success')
    expect(values()).toEqual(empty)
  })

  it('holds no password after sign-out in controlled inputs [SEC-13]', async () => {
    const { user, signIn } = renderApp(() => ({}), <ControlledForm />)
    await fill(user, typed)
    signIn(null)
    await waitFor(() => expect(values()).toEqual(empty))
  })

  it('says that the change may be in effect if it was reset while sent [NET-9]', async () => {
    const { emulator, user } = renderWithEmulator(<BareForm />)
    emulator.addFault({ operation: 'changePassword', delayMs: 100 })
    await fill(user, typed)
    await press(user, 'Save')
    await screen.findByText('pending')
    await press(user, 'Reset')
    await waitFor(() => expect(values()).toEqual(empty))
    await waitFor(async () => {
      await fill(user, typed)
      await press(user, 'Save')
      await screen.findByText(/may have been changed already/)
    })
  })
})

/** A form that sends itself later than its submit event, or without one. */
function LateForm() {
  const { fieldNames, field, submit, status } = useChangePasswordForm()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        queueMicrotask(() => submit(event))
      }}
      noValidate
    >
      {fieldNames.map(field).map(({ id, name, label, inputRef }) => (
        <input key={id} name={name} aria-label={label} ref={inputRef} />
      ))}
      <button type="submit">Later</button>
      <button type="button" onClick={() => submit()}>
        Now
      </button>
      <output>{status}</output>
    </form>
  )
}

describe('submit', () => {
  it.each(['Later', 'Now'])('reads what was filled without events on %s [PM-4]', async (name) => {
    const { user } = renderWithEmulator(<LateForm />)
    for (const [label, value] of Object.entries(typed)) {
      const input = screen.getByLabelText(label)
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    }
    await press(user, name)
    expect(await screen.findByText('success')).toBeVisible()
  })
})

describe('an operation without a customer', () => {
  it('holds no password after sign-out [SEC-13]', async () => {
    const { user, signIn } = renderApp(() => ({}), <ResetPasswordForm token="abc" />)
    await fill(user, { 'New password': next })
    signIn(null)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
  })

  it('shows no value to another customer [SES-3]', async () => {
    const { user, signIn } = renderApp(() => ({}), <ResetPasswordForm token="abc" />)
    await fill(user, { 'New password': next })
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
  })
})

describe('a cleared password', () => {
  it('is masked again [SEC-10]', async () => {
    const { user, signIn } = renderApp(() => ({}))
    await fill(user, typed)
    await press(user, 'Show password: New password')
    signIn(null)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveAttribute('type', 'password'))
  })
})
