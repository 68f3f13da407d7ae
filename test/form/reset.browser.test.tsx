import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useChangePasswordForm } from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, grace, renderForTwoCustomers, typed } from '../support/twoCustomers.js'

const labels = Object.keys(typed)
const values = () => labels.map((label) => screen.getByLabelText<HTMLInputElement>(label).value)
const suggestion = 'a suggested password'
const empty = labels.map(() => '')

/** A custom form of an app, which resets the form and sets a value by itself. */
function CustomForm() {
  const { form, fieldNames, field, submit, status } = useChangePasswordForm()
  return (
    <form onSubmit={submit} noValidate>
      {fieldNames.map(field).map(({ id, name, label, inputRef, onChange, onBlur }) => (
        <input key={id} name={name} aria-label={label} ref={inputRef} onChange={onChange} onBlur={onBlur} />
      ))}
      <button type="button" onClick={() => form.reset()}>
        Reset
      </button>
      <button type="button" onClick={() => form.setValue('newPassword', suggestion)}>
        Suggest
      </button>
      <button type="submit">Save</button>
      <output>{status}</output>
    </form>
  )
}

describe('a form after a reset', () => {
  it("clears the next customer's passwords on sign-out [SEC-13]", async () => {
    const { user, signIn } = renderForTwoCustomers()
    await fill(user, typed)
    signIn(grace.email)
    await waitFor(() => expect(values()).toEqual(empty))
    await fill(user, typed)
    signIn(null)
    await waitFor(() => expect(values()).toEqual(empty))
  })

  it("clears the next customer's passwords on pagehide [SEC-13]", async () => {
    const { user, signIn } = renderForTwoCustomers()
    await fill(user, typed)
    signIn(grace.email)
    await waitFor(() => expect(values()).toEqual(empty))
    await fill(user, typed)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    expect(values()).toEqual(empty)
  })

  it("clears the next customer's passwords on unmount [SEC-13]", async () => {
    const { user, signIn, rerender } = renderForTwoCustomers()
    await fill(user, typed)
    signIn(grace.email)
    await waitFor(() => expect(values()).toEqual(empty))
    await fill(user, typed)
    const inputs = labels.map((label) => screen.getByLabelText<HTMLInputElement>(label))
    rerender(<p>Another page</p>)
    await waitFor(() => expect(inputs.map(({ value }) => value)).toEqual(empty))
  })

  it('shows a value that the app sets after form.reset() [SEC-13]', async () => {
    const { user } = renderWithEmulator(<CustomForm />)
    await fill(user, typed)
    await press(user, 'Reset')
    await waitFor(() => expect(values()).toEqual(empty))
    await press(user, 'Suggest')
    expect(screen.getByLabelText('New password')).toHaveValue(suggestion)
  })

  it('sends a value that the app sets after form.reset() [SEC-13]', async () => {
    const { user, emulator } = renderWithEmulator(<CustomForm />)
    await press(user, 'Reset')
    await press(user, 'Suggest')
    await fill(user, { 'Current password': ada.password, 'Confirm new password': suggestion })
    await press(user, 'Save')
    await screen.findByText('success')
    expect(await canSignIn(emulator, ada.email, suggestion)).toBe(true)
  })

  it('clears passwords on pagehide after a form.reset() by the app [SEC-13]', async () => {
    const { user } = renderWithEmulator(<CustomForm />)
    await press(user, 'Reset')
    await fill(user, typed)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    expect(values()).toEqual(empty)
  })
})
