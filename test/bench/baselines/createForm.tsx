import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { useForm, type Resolver } from 'react-hook-form'
import { changePassword } from './changePassword.js'
import type { Values } from './schemaResolver.js'

/** Creates a hand-written form with a resolver of either zod. The component renders a `<form>`. */
export function createForm(resolver: Resolver<Values>) {
  return function Form() {
    const id = useId()
    const { register, handleSubmit, formState } = useForm<Values>({ resolver })
    const { errors } = formState
    const { mutate, status } = useMutation({ mutationFn: changePassword })

    const bind = (name: keyof Values) => ({
      ...register(name),
      id: `${id}-${name}`,
      'aria-invalid': errors[name] ? true : undefined,
      'aria-describedby': errors[name] && `${id}-${name}-error`,
    })
    const label = (name: keyof Values, text: string) => <label htmlFor={`${id}-${name}`}>{text}</label>
    const error = (name: keyof Values) =>
      errors[name] && <p id={`${id}-${name}-error`}>{errors[name].message}</p>

    if (status === 'success') return <p role="status">Your password has been changed.</p>
    return (
      <form onSubmit={handleSubmit((values) => mutate(values))} method="post" noValidate>
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
}
