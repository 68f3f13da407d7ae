import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import {
  useChangePasswordForm,
  usePasswordReveal,
  useRequestPasswordReset,
  type FieldBinding,
} from '../src/index.js'
import { fill, press } from './support/states.js'

const meta = { title: 'Headless', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function CustomField({ label, hint, errorMessage, ...field }: FieldBinding) {
  return (
    <p>
      <label {...field.labelProps}>{label}</label> <br />
      <input {...field.inputProps} /> <br />
      {hint && <small {...field.hintProps}>{hint}</small>}{' '}
      {errorMessage && <small {...field.errorProps}>{errorMessage}</small>}
    </p>
  )
}

function CustomMarkup() {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  if (status === 'success') return <p role="status">Your password has been changed.</p>
  return (
    <form method="post" noValidate onSubmit={submit}>
      {formError && <p role="alert">{formError}</p>}
      {fieldNames.map(field).map((props) => (
        <CustomField key={props.id} {...props} />
      ))}
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

function CustomPasswordField(field: FieldBinding) {
  const { inputProps, labelProps, buttonProps, isRevealed, announcement } = usePasswordReveal(field)
  return (
    <p>
      <label {...labelProps}>{field.label}</label> <br />
      <input {...inputProps} /> <button {...buttonProps}>{isRevealed ? 'Hide' : 'Show'}</button>
      <span role="status">{announcement}</span>
    </p>
  )
}

function RevealForm() {
  const { field, submit } = useChangePasswordForm()
  return (
    <form method="post" noValidate onSubmit={submit}>
      <CustomPasswordField {...field('currentPassword')} />
    </form>
  )
}

/** `usePasswordReveal` with custom markup. */
export const PasswordReveal: Story = {
  render: () => <RevealForm />,
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement, { 'Current password': seedCustomer.password })
    await press(canvasElement, 'Show password: Current password')
    await expect(canvas.getByLabelText('Current password')).toHaveAttribute('type', 'text')
    await expect(canvas.getByRole('status')).toHaveTextContent('Your password is shown.')
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
        {isSuccess && 'Check your email.'}
        {error?.outcome === 'unknown' && 'Check your email before you try again.'}
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
    await expect(await canvas.findByText('Check your email.')).toBeVisible()
  },
}
