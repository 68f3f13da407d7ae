import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CheckboxField, PasswordField, TextField, useChangeEmailForm } from '../../src/index.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { fill } from '../support/form.js'

/** Props that no field knows, as a binding of a later version or an app may pass them. */
const unknown = { 'data-unknown': '', labels: {}, onValueChange: () => undefined }

function Fields() {
  const { field } = useChangeEmailForm()
  return (
    <>
      <PasswordField {...unknown} {...field('password')} />
      <TextField {...unknown} {...field('newEmail')} />
      <CheckboxField {...unknown} {...field('syncContactEmail')} />
    </>
  )
}

const attributesOf = (element: Element) =>
  Array.from(element.attributes, ({ name }) => name)
    .filter((name) => name !== 'class')
    .toSorted()

describe('field components', () => {
  it('pass no other props to the DOM', () => {
    const { container } = renderWithEmulator(<Fields />)
    const common = ['autocapitalize', 'autocomplete', 'autocorrect', 'dir', 'id', 'name', 'required']
    expect(Array.from(container.querySelectorAll('input'), attributesOf)).toEqual([
      [...common, 'spellcheck', 'type'],
      ['aria-describedby', ...common.slice(0, 5), 'inputmode', 'name', 'required', 'spellcheck', 'type'],
      ['id', 'name', 'type'],
    ])
  })

  it('accept a handler that takes events only', async () => {
    const typed: string[] = []
    const { user } = renderWithEmulator(
      <TextField
        id="city"
        name="city"
        label="City"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => typed.push(event.target.value)}
      />,
    )
    await fill(user, { City: 'ab' })
    expect(typed).toEqual(['a', 'ab'])
    expect(screen.getByLabelText('City')).toHaveAttribute('type', 'text')
  })
})
