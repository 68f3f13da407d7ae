import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { useChangePasswordForm, useCredentialsContext } from 'emporix-credentials-react'
import { MuiPasswordField } from './MuiPasswordField.js'

const successProps = { ref: (element: HTMLElement | null) => element?.focus(), tabIndex: -1, role: 'status' }

/** A change-password form in MUI. Focuses the success message, because the submit button is gone. */
export function MuiChangePassword({ email }: { email: string }) {
  const { fieldNames, field, submit, status, formError } = useChangePasswordForm()
  const labels = useCredentialsContext().messages.changePassword
  const isPending = status === 'pending'
  if (status === 'success') return <Alert {...successProps}>{labels.successTitle}</Alert>
  return (
    <Stack component="form" aria-label={labels.title} method="post" noValidate spacing={2} onSubmit={submit}>
      <Typography component="h2" variant="h5">
        {labels.title}
      </Typography>
      {formError && <Alert severity="error">{formError}</Alert>}
      <input hidden readOnly name="username" autoComplete="username" value={email} />
      {fieldNames.map(field).map((props) => (
        <MuiPasswordField key={props.id} {...props} />
      ))}
      <Button type="submit" variant="contained" size="large" aria-disabled={isPending}>
        {isPending ? labels.pending : labels.submit}
      </Button>
      <Box role="status" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {isPending && labels.pending}
      </Box>
    </Stack>
  )
}
