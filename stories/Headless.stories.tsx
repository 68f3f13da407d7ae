import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { useChangePasswordForm, useRequestPasswordReset } from '../src/index.js'
import { fill, press } from './support/states.js'

const meta = { title: 'Headless', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function CustomMarkup() {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const inputs = fieldNames.map(field).map(({ label, hint, inputRef, errorMessage, ...props }) => (
    <p key={props.id}>
      <label htmlFor={props.id}>{label}</label> <br />
      <input
        {...props}
        ref={inputRef}
        aria-invalid={errorMessage ? true : undefined}
        aria-describedby={`${props.id}-message`}
      />{' '}
      <br />
      <small id={`${props.id}-message`}>{errorMessage ?? hint}</small>
    </p>
  ))
  if (status === 'success') return <p role="status">Your password has been changed.</p>
  return (
    <form method="post" noValidate onSubmit={submit}>
      {formError && <p role="alert">{formError}</p>}
      {inputs}
      <button type="submit">{status === 'pending' ? 'Saving…' : 'Change password'}</button>
    </form>
  )
}

/** A form hook with custom markup. The hook validates, maps errors to fields, moves the focus and clears secrets. */
export const FormHook: Story = {
  render: () => <CustomMarkup />,
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change password')
    await expect(await canvas.findByText('Enter your current password.')).toBeVisible()
    await fill(canvasElement, {
      'Current password': seedCustomer.password,
      'New password': 'a quiet river at dawn',
      'Confirm new password': 'a quiet river at dawn',
    })
    await press(canvasElement, 'Change password')
    await expect(await canvas.findByRole('status')).toHaveTextContent('Your password has been changed.')
  },
}

function ResetLinkButton() {
  const { mutate, isPending, isSuccess, error } = useRequestPasswordReset()
  function send() {
    if (!isPending) mutate({ email: seedCustomer.email })
  }
  return (
    <p>
      <button type="button" aria-disabled={isPending} onClick={send}>
        Email me a link
      </button>{' '}
      <span role="status">
        {isSuccess && 'Check your inbox.'}
        {error?.outcome === 'unknown' && 'Check your inbox before you try again.'}
        {error && error.outcome !== 'unknown' && 'No email was sent. Try again.'}
      </span>
    </p>
  )
}

/** A mutation hook: the result of a TanStack Query mutation, without `variables`. */
export const MutationHook: Story = {
  render: () => <ResetLinkButton />,
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Email me a link')
    await expect(await canvas.findByText('Check your inbox.')).toBeVisible()
  },
}
