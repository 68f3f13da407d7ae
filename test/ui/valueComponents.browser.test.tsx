import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm, type CredentialsComponents, type TextFieldProps } from '../../src/index.js'
import { expectAnnounced, expectFieldError, fill } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'

/** Passes values instead of events, without a name or a ref. */
function ValueField({ label, errorMessage, labelProps, errorProps, inputProps, onChange }: TextFieldProps) {
  const { id, type, 'aria-invalid': isInvalid, 'aria-describedby': describedBy } = inputProps
  const described = { 'aria-invalid': isInvalid, 'aria-describedby': describedBy }
  return (
    <p>
      <label {...labelProps}>{label}</label>
      <input id={id} type={type} {...described} onChange={(event) => onChange?.(event.target.value)} />
      {errorMessage && <small {...errorProps}>{errorMessage}</small>}
    </p>
  )
}

/** A checkbox that is a button, as in many design systems. */
function ValueCheckbox({ label, onChange }: Pick<TextFieldProps, 'label' | 'onChange'>) {
  const [isChecked, setIsChecked] = useState(false)
  function toggle() {
    setIsChecked(!isChecked)
    onChange?.(!isChecked)
  }
  return <button type="button" role="checkbox" aria-label={label} aria-checked={isChecked} onClick={toggle} />
}

const components: Partial<CredentialsComponents> = {
  TextField: ValueField,
  PasswordField: ValueField,
  CheckboxField: ValueCheckbox,
}

const typed = {
  'Confirm with your password': seedCustomer.password,
  'New email address': 'ada@lovelace.example',
}
const renderPage = () =>
  renderApp(() => ({ components }), <ChangeEmailForm currentEmail={seedCustomer.email} />)

describe('components that pass a value instead of an event', () => {
  it('send the value', async () => {
    const { user, bodies } = renderPage()
    expect(document.querySelector('[name=newEmail]')).toBeNull()
    await fill(user, typed)
    await user.keyboard('{Enter}')
    await expectAnnounced('Check your email')
    expect(bodies.map((body): unknown => JSON.parse(body))).toEqual([
      expect.objectContaining({
        password: typed['Confirm with your password'],
        newEmail: typed['New email address'],
      }),
    ])
  })

  it('send a boolean for a checkbox', async () => {
    const { user, bodies } = renderPage()
    await user.click(screen.getByRole('checkbox'))
    await fill(user, typed)
    await user.keyboard('{Enter}')
    await expectAnnounced('Check your email')
    expect(bodies).toEqual([expect.stringContaining('"syncContactEmail":true')])
  })

  it('are focused if they are the first invalid field', async () => {
    const { user } = renderPage()
    await fill(user, { 'Confirm with your password': seedCustomer.password })
    await user.keyboard('{Enter}')
    await expectFieldError('New email address', 'Enter your new email address.')
  })
})
