import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { useChangePasswordForm, useRequestPasswordReset } from '../src/index.js'
import { fill, press } from './support/states.js'

const meta = { title: 'Headless', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function OwnMarkup() {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const inputs = fieldNames.map(field).map(({ label, hint, inputRef, errorMessage, ...props }) => (
    <p key={props.id}>
      <label htmlFor={props.id}>{label}</label> <br />
      <input
        {...props}
        ref={inputRef}
        aria-invalid={errorMessage ? true : undefined}
        aria-describedby={`${props.id}-told`}
      />{' '}
      <br />
      <small id={`${props.id}-told`}>{errorMessage ?? hint}</small>
    </p>
  ))
  if (status === 'success') return <p role="status">Done.</p>
  return (
    <form method="post" noValidate onSubmit={submit}>
      {formError && <p role="alert">{formError}</p>}
      {inputs}
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
      'New password, again': 'a quiet river at dawn',
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
