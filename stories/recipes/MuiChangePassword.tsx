import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material'
import { useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'

// The button that had the focus is gone.
const told = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** Changes a password, in the looks of MUI. */
export function MuiChangePassword({ email }: { email: string }) {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const text = useCredentialsContext().messages.changePassword
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...told}>{text.successTitle}</Alert>
  return (
    <Stack component="form" aria-label={text.title} method="post" noValidate spacing={2} onSubmit={submit}>
      <Typography component="h2" variant="h5">
        {text.title}
      </Typography>
      {formError && <Alert severity="error">{formError}</Alert>}
      <input hidden readOnly name="username" autoComplete="username" value={email} />
      {fieldNames.map(field).map(({ hint, errorMessage, ...props }) => (
        <TextField
          key={props.id}
          {...props}
          error={!!errorMessage}
          helperText={errorMessage ?? hint}
          slotProps={{ htmlInput: { required: true } }}
        />
      ))}
      <Button type="submit" variant="contained" size="large" aria-disabled={isPending}>
        {isPending ? text.pending : text.submit}
      </Button>
      <Box role="status" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {isPending && text.pending}
      </Box>
    </Stack>
  )
}
