import { screen, waitFor } from '@testing-library/react'
import type { SyntheticEvent } from 'react'
import { describe, expect, it } from 'vitest'
import {
  useChangeEmailForm,
  useChangePasswordForm,
  useRequestPasswordResetForm,
  type FieldBinding,
} from '../../src/index.js'
import { press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** The markup that the docs show for a field. */
function Field({ label, hint, errorMessage, ...field }: FieldBinding) {
  return (
    <div>
      <label {...field.labelProps}>{label}</label>
      <input {...field.inputProps} />
      {hint && <p {...field.hintProps}>{hint}</p>}
      {errorMessage && <p {...field.errorProps}>{errorMessage}</p>}
    </div>
  )
}

interface MarkupProps {
  fields: FieldBinding[]
  submit: (event: SyntheticEvent<HTMLFormElement>) => void
}

function Markup({ fields, submit }: MarkupProps) {
  return (
    <form noValidate onSubmit={submit}>
      {fields.map((field) => (
        <Field key={field.id} {...field} />
      ))}
      <button type="submit">Save</button>
    </form>
  )
}

const bindings: FieldBinding[][] = []

function PasswordForm() {
  const { fieldNames, field, submit } = useChangePasswordForm()
  const fields = fieldNames.map(field)
  bindings.push(fields)
  return <Markup fields={fields} submit={submit} />
}

function EmailForm() {
  const { fieldNames, field, submit } = useChangeEmailForm()
  return <Markup fields={fieldNames.map(field)} submit={submit} />
}

function ResetForm() {
  const { fieldNames, field, submit } = useRequestPasswordResetForm({ defaultEmail: 'ada@example.com' })
  return <Markup fields={fieldNames.map(field)} submit={submit} />
}

describe('inputProps', () => {
  it('name and identify the input', () => {
    renderWithEmulator(<PasswordForm />)
    const input = screen.getByLabelText('New password')
    expect(input).toHaveAttribute('name', 'newPassword')
    expect(input.id).toMatch(/-newPassword$/)
  })

  it('say what may be filled in [PM-1]', () => {
    renderWithEmulator(<PasswordForm />)
    const input = screen.getByLabelText('New password')
    expect(input).toHaveAttribute('type', 'password')
    expect(input).toHaveAttribute('autocomplete', 'new-password')
  })

  it('ask for the keyboard of email addresses', () => {
    renderWithEmulator(<EmailForm />)
    const input = screen.getByLabelText('New email address')
    expect(input).toHaveAttribute('type', 'text')
    expect(input).toHaveAttribute('inputmode', 'email')
  })

  it.each(['Confirm with your password', 'New email address'])('show %s from left to right', (label) => {
    renderWithEmulator(<EmailForm />)
    expect(screen.getByLabelText(label)).toHaveAttribute('dir', 'ltr')
  })

  it.each(['Confirm with your password', 'New email address'])(
    'keep %s from spell checkers and autocorrection [SEC-10]',
    (label) => {
      renderWithEmulator(<EmailForm />)
      const input = screen.getByLabelText(label)
      expect(input).toHaveAttribute('spellcheck', 'false')
      expect(input).toHaveAttribute('autocapitalize', 'none')
      expect(input).toHaveAttribute('autocorrect', 'off')
    },
  )

  it('require a value of text inputs', () => {
    renderWithEmulator(<EmailForm />)
    expect(screen.getByLabelText('New email address')).toBeRequired()
  })

  it('do not require a checkbox to be checked', () => {
    renderWithEmulator(<EmailForm />)
    expect(screen.getByRole('checkbox')).not.toBeRequired()
  })

  it('set the initial value', () => {
    renderWithEmulator(<ResetForm />)
    expect(screen.getByLabelText('Email address')).toHaveValue('ada@example.com')
  })

  it('set aria-invalid while there is an error', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    const input = screen.getByLabelText('New password')
    expect(input).not.toHaveAttribute('aria-invalid')
    await press(user, 'Save')
    await waitFor(() => expect(input).toHaveAttribute('aria-invalid', 'true'))
    await user.type(input, 'a quiet river at dawn')
    await waitFor(() => expect(input).not.toHaveAttribute('aria-invalid'))
  })
})

describe('hintProps and errorProps', () => {
  it('connect the hint to the input', () => {
    renderWithEmulator(<PasswordForm />)
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription('8 or more characters')
  })

  it('connect the error to the input, after the hint', async () => {
    const { user } = renderWithEmulator(<PasswordForm />)
    await press(user, 'Save')
    await waitFor(() =>
      expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
        /^8 or more characters.* Enter a new password\.$/,
      ),
    )
  })

  it('leave out aria-describedby without a hint or an error', () => {
    renderWithEmulator(<PasswordForm />)
    expect(screen.getByLabelText('Current password')).not.toHaveAttribute('aria-describedby')
  })
})

describe('a field', () => {
  it('keeps its identity until it changes', async () => {
    bindings.length = 0
    const { user } = renderWithEmulator(<PasswordForm />)
    await press(user, 'Save')
    await screen.findByText('Enter a new password.')
    const before = bindings.at(-1)
    await user.type(screen.getByLabelText('New password'), 'a quiet river at dawn')
    await waitFor(() => expect(bindings.at(-1)?.[1]?.errorMessage).toBeUndefined())
    expect(bindings.at(-1)?.[0]).toBe(before?.[0])
    expect(bindings.at(-1)?.[1]).not.toBe(before?.[1])
  })
})
