import { useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'
import { Alert, Button, Input, Label, Status, Told } from './tailwindKit.js'

// The button that had the focus is gone.
const told = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** Changes a password, with a shop's own components in the manner of shadcn/ui. */
export function TailwindChangePassword({ email }: { email: string }) {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const text = useCredentialsContext().messages.changePassword
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...told}>{text.successTitle}</Alert>
  return (
    <form aria-label={text.title} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <h2 className="m-0 text-2xl font-semibold">{text.title}</h2>
      {formError && <Alert data-wrong>{formError}</Alert>}
      <input hidden readOnly name="username" autoComplete="username" value={email} />
      {fieldNames.map(field).map(({ id, label, hint, errorMessage, inputRef, ...props }) => (
        <div key={id} className="grid gap-2">
          <Label htmlFor={id}>{label}</Label>
          <Input
            {...props}
            id={id}
            ref={inputRef}
            aria-invalid={!!errorMessage}
            aria-describedby={`${id}-told`}
            required
          />
          <Told id={`${id}-told`}>{errorMessage ?? hint}</Told>
        </div>
      ))}
      <Button type="submit" aria-disabled={isPending}>
        {isPending ? text.pending : text.submit}
      </Button>
      <Status>{isPending && text.pending}</Status>
    </form>
  )
}
