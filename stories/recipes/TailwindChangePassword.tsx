import { useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'
import { Alert, Button, Status } from './tailwindKit.js'
import { TailwindPasswordField } from './TailwindPasswordField.js'

const successProps = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** A change-password form in Tailwind. Focuses the success message, because the submit button is gone. */
export function TailwindChangePassword({ email }: { email: string }) {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const labels = useCredentialsContext().messages.changePassword
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...successProps}>{labels.successTitle}</Alert>
  return (
    <form aria-label={labels.title} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <h2 className="m-0 text-2xl font-semibold">{labels.title}</h2>
      {formError && <Alert data-error>{formError}</Alert>}
      <input hidden readOnly name="username" autoComplete="username" value={email} />
      {fieldNames.map(field).map((props) => (
        <TailwindPasswordField key={props.id} {...props} />
      ))}
      <Button type="submit" aria-disabled={isPending}>
        {isPending ? labels.pending : labels.submit}
      </Button>
      <Status>{isPending && labels.pending}</Status>
    </form>
  )
}
