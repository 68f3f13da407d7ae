import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useChangePasswordForm, usePasswordReveal, type FieldBinding } from '../../src/index.js'
import { fill, press } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** A password field of an app. */
function CustomPasswordField({ field }: { field: FieldBinding }) {
  const { inputProps, labelProps, buttonProps, isRevealed, announcement } = usePasswordReveal(field)
  return (
    <div>
      <label {...labelProps}>{field.label}</label>
      <input {...inputProps} />
      <button {...buttonProps}>{isRevealed ? 'Hide' : 'Show'}</button>
      <p role="status">{announcement}</p>
    </div>
  )
}

function CustomForm() {
  const { field, submit, reset } = useChangePasswordForm()
  return (
    <form noValidate onSubmit={submit}>
      <CustomPasswordField field={field('newPassword')} />
      <button type="submit">Save</button>
      <button type="reset">Undo</button>
      <button type="button" onClick={reset}>
        Clear
      </button>
    </form>
  )
}

const input = () => screen.getByLabelText<HTMLInputElement>('New password')

async function renderRevealed() {
  const view = renderApp(() => ({}), <CustomForm />)
  await fill(view.user, { 'New password': 'abcdef' })
  await press(view.user, 'Show password: New password')
  expect(input()).toHaveAttribute('type', 'text')
  return view
}

describe('usePasswordReveal', () => {
  it('links the button to the input [A-9]', () => {
    renderWithEmulator(<CustomForm />)
    expect(screen.getByText('Show')).toHaveAttribute('aria-controls', input().id)
  })

  it('names the button by what it does [A-9]', async () => {
    await renderRevealed()
    expect(screen.getByText('Hide')).toHaveAccessibleName('Hide password: New password')
  })

  it('returns a button that does not submit', async () => {
    await renderRevealed()
    expect(screen.getByText('Hide')).toHaveAttribute('type', 'button')
  })

  it('announces only what the button did [A-9]', async () => {
    const { user } = await renderRevealed()
    expect(screen.getByRole('status')).toHaveTextContent('Your password is shown.')
    await press(user, 'Hide password: New password')
    expect(screen.getByRole('status')).toHaveTextContent('Your password is hidden.')
    await press(user, 'Save')
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
  })

  it('keeps the caret [A-9]', async () => {
    const { user } = renderWithEmulator(<CustomForm />)
    await fill(user, { 'New password': 'abcdef' })
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    await press(user, 'Show password: New password')
    await waitFor(() => expect([input().selectionStart, input().selectionEnd]).toEqual([4, 4]))
  })

  it.each(['Save', 'Undo', 'Clear'])('hides the password on "%s" [SEC-10]', async (name) => {
    const { user } = await renderRevealed()
    await press(user, name)
    await waitFor(() => expect(input()).toHaveAttribute('type', 'password'))
  })

  it('hides the password when it is cleared [SEC-10]', async () => {
    const { signIn } = await renderRevealed()
    signIn(null)
    await waitFor(() => expect(input()).toHaveAttribute('type', 'password'))
  })

  it('hides the password on pagehide [SEC-10]', async () => {
    await renderRevealed()
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await waitFor(() => expect(input()).toHaveAttribute('type', 'password'))
  })

  it('keeps the attributes of the field', async () => {
    await renderRevealed()
    expect(input()).toHaveAttribute('autocomplete', 'new-password')
    expect(input()).toHaveAttribute('spellcheck', 'false')
    expect(input()).toHaveAttribute('dir', 'ltr')
    expect(input()).toBeRequired()
  })
})
