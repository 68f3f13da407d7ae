import { Alert, Button, PasswordInput, Stack, Title, VisuallyHidden } from '@mantine/core'
import { useChangePasswordForm, useCredentials } from 'emporix-credentials-react'

// The button that had the focus is gone.
const told = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** Changes a password, in the looks of Mantine. */
export function MantineChangePassword({ email }: { email: string }) {
  const { names, field, submit, status, formError } = useChangePasswordForm()
  const { changePassword: text, common } = useCredentials().messages
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...told} color="green" title={text.successTitle} />
  return (
    <form aria-label={text.title} method="post" noValidate onSubmit={submit}>
      <Stack>
        <Title order={2}>{text.title}</Title>
        {formError && <Alert color="red" title={formError} />}
        <input hidden readOnly name="username" autoComplete="username" value={email} />
        {names.map(field).map(({ hint, inputRef, ...props }) => (
          <PasswordInput
            key={props.id}
            {...props}
            ref={inputRef}
            description={hint}
            aria-invalid={!!props.error}
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ 'aria-label': `${common.showPassword}: ${props.label}` }}
            required
            withAsterisk={false}
          />
        ))}
        <Button type="submit" size="md" aria-disabled={isPending}>
          {isPending ? text.pending : text.submit}
        </Button>
        <VisuallyHidden role="status">{isPending && text.pending}</VisuallyHidden>
      </Stack>
    </form>
  )
}
