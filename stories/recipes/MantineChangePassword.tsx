import { Alert, Button, PasswordInput, Stack, Title, VisuallyHidden } from '@mantine/core'
import { useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'

const focused = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** A change-password form in Mantine. Focuses the success message, because the submit button is gone. */
export function MantineChangePassword({ email }: { email: string }) {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const { changePassword: text, common } = useCredentialsContext().messages
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...focused} color="green" title={text.successTitle} />
  return (
    <form aria-label={text.title} method="post" noValidate onSubmit={submit}>
      <Stack>
        <Title order={2}>{text.title}</Title>
        {formError && <Alert color="red" title={formError} />}
        <input hidden readOnly name="username" autoComplete="username" value={email} />
        {fieldNames.map(field).map(({ hint, inputRef, errorMessage, ...props }) => (
          <PasswordInput
            key={props.id}
            {...props}
            ref={inputRef}
            description={hint}
            error={errorMessage}
            aria-invalid={!!errorMessage}
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
