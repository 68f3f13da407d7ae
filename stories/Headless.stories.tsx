import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { useChangePasswordForm, useRequestPasswordReset } from '../src/index.js'
import { fill, press } from './support/states.js'

const meta = { title: 'Headless' } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function OwnMarkup() {
  const { field, submit, status, formError } = useChangePasswordForm()
  const input = (name: Parameters<typeof field>[0], label: string) => {
    const { inputRef, error, id, ...props } = field(name)
    return (
      <p>
        <label htmlFor={id}>{label}</label> <br />
        <input
          {...props}
          id={id}
          ref={inputRef}
          type="password"
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
        />{' '}
        <br />
        <small id={`${id}-error`}>{error}</small>
      </p>
    )
  }
  if (status === 'success') return <p role="status">Done.</p>
  return (
    <form method="post" noValidate onSubmit={submit}>
      {formError && <p role="alert">{formError}</p>}
      {input('currentPassword', 'Current password')}
      {input('newPassword', 'New password')}
      {input('confirmPassword', 'And again')}
      <button type="submit">{status === 'pending' ? 'Please wait' : 'Change it'}</button>
    </form>
  )
}

/** A form hook under markup of your own: validation, errors, focus and secrets are looked after. */
export const FormHook: Story = {
  render: () => <OwnMarkup />,
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change it')
    await expect(await canvas.findByText('Enter your current password.')).toBeVisible()
    await fill(canvasElement, {
      'Current password': seedCustomer.password,
      'New password': 'a quiet river at dawn',
      'And again': 'a quiet river at dawn',
    })
    await press(canvasElement, 'Change it')
    await expect(await canvas.findByRole('status')).toHaveTextContent('Done.')
  },
}

function OneButton() {
  const { mutate, isPending, isSuccess, error } = useRequestPasswordReset()
  return (
    <p>
      <button type="button" disabled={isPending} onClick={() => mutate({ email: seedCustomer.email })}>
        Mail me a link
      </button>{' '}
      <span role="status">{isSuccess ? 'On its way.' : error?.message}</span>
    </p>
  )
}

/** A mutation hook alone: TanStack's own result, without `variables`. */
export const MutationHook: Story = {
  render: () => <OneButton />,
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Mail me a link')
    await expect(await canvas.findByText('On its way.')).toBeVisible()
  },
}
