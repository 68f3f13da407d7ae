import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/emulator.js'
import { useChangePasswordForm, useRequestPasswordResetForm } from '../../src/index.js'
import { fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const next = 'a quiet river at dawn'

/** A design system that sets `aria-invalid` on the element around an input. */
function Wrapped() {
  const { fieldNames, field, submit } = useChangePasswordForm()
  return (
    <form onSubmit={submit} noValidate>
      {fieldNames.map(field).map(({ name, label, errorMessage, inputRef, onChange, onBlur }) => (
        <div key={name} aria-invalid={!!errorMessage}>
          <input name={name} aria-label={label} ref={inputRef} onChange={onChange} onBlur={onBlur} />
        </div>
      ))}
      <button type="submit">Go</button>
    </form>
  )
}

/** A design system whose control is not the input: that one is hidden. */
function Hidden() {
  const { field, submit } = useRequestPasswordResetForm()
  const { name, errorMessage, inputRef } = field('email')
  return (
    <form onSubmit={submit} noValidate>
      <input type="hidden" name={name} ref={inputRef} />
      <div role="textbox" tabIndex={0} aria-label="Email" aria-invalid={!!errorMessage} />
      <button type="submit">Go</button>
    </form>
  )
}

/** A dialog whose submit button is outside of its form. */
function Outside() {
  const { fieldNames, field, submit } = useChangePasswordForm()
  return (
    <>
      <form id="outside" onSubmit={submit} noValidate>
        {fieldNames.map(field).map(({ name, label, errorMessage, inputRef, onChange, onBlur }) => (
          <p key={name}>
            <input name={name} aria-label={label} ref={inputRef} onChange={onChange} onBlur={onBlur} />{' '}
            {errorMessage}
          </p>
        ))}
      </form>
      <button type="submit" form="outside">
        Go
      </button>
      <input aria-label="Search" />
    </>
  )
}

describe('the focus after a failed attempt, in custom markup', () => {
  it('is on the first invalid input, not lost on an invalid element around it [A-3]', async () => {
    const { user } = renderWithEmulator(<Wrapped />)
    await press(user, 'Go')
    await waitFor(() => expect(screen.getByLabelText('Current password')).toHaveFocus())
  })

  it('is on the invalid element if the input is hidden [A-3]', async () => {
    const { user } = renderWithEmulator(<Hidden />)
    await press(user, 'Go')
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
  })

  it('is on the first invalid input if the submit button is outside of the form [A-3]', async () => {
    const { user } = renderWithEmulator(<Outside />)
    await press(user, 'Go')
    await waitFor(() => expect(screen.getByLabelText('Current password')).toHaveFocus())
  })

  it('stays in a field outside of the form [A-21]', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const { user } = renderWithEmulator(<Outside />, { emulator, fetch })
    await fill(user, { 'Current password': 'wrong', 'New password': next, 'Confirm new password': next })
    await press(user, 'Go')
    await user.click(screen.getByLabelText('Search'))
    release()
    await screen.findByText(/not your current password/)
    await user.keyboard('shoes')
    expect(screen.getByLabelText('Search')).toHaveValue('shoes')
  })
})
