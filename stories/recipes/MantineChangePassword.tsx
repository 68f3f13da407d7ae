import { Alert, Button, PasswordInput, Stack, Title, VisuallyHidden } from '@mantine/core'
import { useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'

const successProps = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** A change-password form in Mantine. Focuses the success message, because the submit button is gone. */
export function MantineChangePassword({ email }: { email: string }) {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const { changePassword: labels, common } = useCredentialsContext().messages
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...successProps} color="green" title={labels.successTitle} />
  return (
    <form aria-label={labels.title} method="post" noValidate onSubmit={submit}>
      <Stack>
        <Title order={2}>{labels.title}</Title>
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
            visibilityToggleButtonProps={{
              'aria-label': common.showPassword.replace('{label}', props.label),
            }}
            required
            withAsterisk={false}
          />
        ))}
        <Button type="submit" size="md" aria-disabled={isPending}>
          {isPending ? labels.pending : labels.submit}
        </Button>
        <VisuallyHidden role="status">{isPending && labels.pending}</VisuallyHidden>
      </Stack>
    </form>
  )
}
