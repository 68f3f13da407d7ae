import { screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { useChangePasswordForm } from '../../src/index.js'
import { fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { next, typed } from '../support/twoCustomers.js'

describe('a custom form on useChangePasswordForm', () => {
  it('clears values that an app still references after unmount [SEC-2]', async () => {
    const held: { values?: () => object } = {}
    function Own() {
      const { form, field, submit } = useChangePasswordForm()
      useEffect(() => {
        held.values = form.getValues
      }, [form])
      const { inputProps } = field('newPassword')
      return (
        <form onSubmit={submit}>
          <input aria-label="New" {...inputProps} />
        </form>
      )
    }
    const { user, rerender } = renderWithEmulator(<Own />)
    await fill(user, { New: next })
    expect(JSON.stringify(held.values?.())).toContain(next)
    rerender(<p>Another page</p>)
    await waitFor(() => expect(JSON.stringify(held.values?.())).not.toContain(next))
  })

  it('focuses the invalid field of a form without aria-invalid', async () => {
    function Bare() {
      const { fieldNames, field, submit } = useChangePasswordForm()
      return (
        <form onSubmit={submit} noValidate>
          {fieldNames.map(field).map(({ id, name, label, inputRef, onChange, onBlur }) => (
            <input
              key={id}
              name={name}
              aria-label={label}
              ref={inputRef}
              onChange={onChange}
              onBlur={onBlur}
            />
          ))}
          <button type="submit">Go</button>
        </form>
      )
    }
    const { user } = renderWithEmulator(<Bare />)
    await fill(user, { ...typed, 'Confirm new password': 'another' })
    await press(user, 'Go')
    await waitFor(() => expect(screen.getByLabelText('Confirm new password')).toHaveFocus())
  })
})
