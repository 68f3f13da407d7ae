import { screen } from '@testing-library/react'
import type { CSSProperties } from 'react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { CheckboxField, ConfirmEmailChangeForm, ChangePasswordForm, TextField } from '../../src/index.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const layouts: Record<string, CSSProperties> = {
  'a grid row': { display: 'grid', gridTemplateColumns: '1fr 1fr', width: 900 },
  'a flex row': { display: 'flex', width: 900 },
}

const heightOf = (element: Element) => element.getBoundingClientRect().height
const controls = () => [
  screen.getByRole('button', { name: 'Confirm email address' }),
  ...document.querySelectorAll('.credentials-label, .credentials-password, .credentials-input'),
]

describe('a form that is higher than its content', () => {
  it.each(Object.entries(layouts))('keeps the heights of fields and buttons in %s', (_, style) => {
    const forms = (
      <>
        <ConfirmEmailChangeForm token="token" />
        <ChangePasswordForm email={seedCustomer.email} />
      </>
    )
    const { rerender } = renderWithEmulator(<div>{forms}</div>)
    const alone = controls().map(heightOf)
    rerender(<div style={style}>{forms}</div>)
    const [first, second] = screen.getAllByRole('form').map(heightOf)
    expect(first).toBe(second)
    expect(controls().map(heightOf)).toEqual(alone)
  })

  it('keeps the heights of fields and buttons with a minimum height', () => {
    const forms = (
      <>
        <ConfirmEmailChangeForm token="token" />
        <ChangePasswordForm />
      </>
    )
    renderWithEmulator(forms)
    const before = controls().map(heightOf)
    for (const form of screen.getAllByRole('form')) form.style.minHeight = '1000px'
    expect(controls().map(heightOf)).toEqual(before)
  })
})

describe('a field that is higher than its content', () => {
  it('keeps the heights of label and input', () => {
    const fields = (errorMessage?: string) => (
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
        <TextField id="first" name="first" label="First" />
        <TextField id="second" name="second" label="Second" errorMessage={errorMessage} />
      </div>
    )
    const { rerender } = renderWithEmulator(fields())
    const parts = () => [screen.getByText('First'), screen.getByLabelText('First')].map(heightOf)
    const before = parts()
    rerender(fields('Invalid'))
    expect(parts()).toEqual(before)
  })

  it('keeps the distance between a checkbox and its error message', () => {
    const field = (minHeight: number) => (
      <div style={{ display: 'grid', minHeight }}>
        <CheckboxField id="terms" name="terms" label="Terms" errorMessage="Invalid" />
      </div>
    )
    const { rerender } = renderWithEmulator(field(0))
    const distance = () =>
      screen.getByText('Invalid').getBoundingClientRect().y -
      screen.getByRole('checkbox').getBoundingClientRect().y
    const before = distance()
    rerender(field(500))
    expect(distance()).toBe(before)
  })
})
