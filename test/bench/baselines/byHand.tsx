import { useId, useRef, useState, type SyntheticEvent } from 'react'
import { changePassword } from './changePassword.js'

type Name = 'currentPassword' | 'newPassword' | 'confirmPassword'
type Values = Record<Name, string>
type Errors = Partial<Values>

const nothing: Values = { currentPassword: '', newPassword: '', confirmPassword: '' }

function check({ currentPassword, newPassword, confirmPassword }: Values): Errors {
  const errors: Errors = {}
  if (currentPassword === '') errors.currentPassword = 'Enter your current password.'
  if (newPassword.length < 8) errors.newPassword = 'Use at least 8 characters.'
  else if (newPassword === currentPassword) errors.newPassword = 'Choose another password.'
  if (confirmPassword === '') errors.confirmPassword = 'Enter the new password again.'
  else if (newPassword !== confirmPassword) errors.confirmPassword = 'The don’t match.'
  return errors
}

/** This form needs no provider. */
export { Fragment as Provider } from 'react'

/** A password form without libraries for forms, validation or requests. Renders a `<form>`. */
export function Form() {
  const id = useId()
  const values = useRef(nothing)
  const [errors, setErrors] = useState<Errors>({})
  const [status, setStatus] = useState<'idle' | 'pending' | 'success' | 'error'>('idle')

  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    const invalid = check(values.current)
    setErrors(invalid)
    if (Object.keys(invalid).length > 0) return
    setStatus('pending')
    try {
      await changePassword(values.current)
      setStatus('success')
    } catch {
      setStatus('error')
    }
  }

  function change(name: Name, value: string) {
    values.current = { ...values.current, [name]: value }
    // Like react-hook-form: after a failed submit, a change validates this field only.
    const error = errors[name] && check(values.current)[name]
    if (error !== errors[name]) setErrors({ ...errors, [name]: error })
  }

  const bind = (name: Name) => ({
    id: `${id}-${name}`,
    name,
    onChange: (event: SyntheticEvent<HTMLInputElement>) => change(name, event.currentTarget.value),
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby': errors[name] && `${id}-${name}-error`,
  })
  const label = (name: Name, text: string) => <label htmlFor={`${id}-${name}`}>{text}</label>
  const error = (name: Name) => errors[name] && <p id={`${id}-${name}-error`}>{errors[name]}</p>

  if (status === 'success') return <p role="status">Your password has been changed.</p>
  return (
    <form onSubmit={submit} method="post" noValidate>
      <h2>Change password</h2>
      {status === 'error' && <p role="alert">The password was not changed.</p>}
      <div>
        {label('currentPassword', 'Current password')}
        <input {...bind('currentPassword')} type="password" autoComplete="current-password" required />
        {error('currentPassword')}
      </div>
      <div>
        {label('newPassword', 'New password')}
        <input {...bind('newPassword')} type="password" autoComplete="new-password" required />
        {error('newPassword')}
      </div>
      <div>
        {label('confirmPassword', 'Confirm new password')}
        <input {...bind('confirmPassword')} type="password" autoComplete="new-password" required />
        {error('confirmPassword')}
      </div>
      <button type="submit" aria-disabled={status === 'pending'}>
        {status === 'pending' ? 'Changing…' : 'Change password'}
      </button>
    </form>
  )
}
