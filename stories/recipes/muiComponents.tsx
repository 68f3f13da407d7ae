import {
  Alert,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  IconButton,
  InputLabel,
  Link,
  OutlinedInput,
  Stack,
  SvgIcon,
  Typography,
} from '@mui/material'
import { usePasswordReveal, type CredentialsComponents, type TextFieldProps } from 'emporix-credentials-react'
import type { ReactNode } from 'react'

// Wide enough for an email address, and not wider on a large screen.
const maxWidth = 440
const hidden = { position: 'absolute', clipPath: 'inset(50%)' } as const
// Customers check the email address, which is a `<bdi>` element.
const body = { overflowWrap: 'anywhere', '& bdi': { fontWeight: 'fontWeightMedium' } }
const texts = { body, hint: { color: 'text.secondary' } }
const layouts = {
  form: { gap: 2.5, maxWidth, color: 'text.primary' },
  page: { gap: 3, color: 'text.primary' },
  row: { flexFlow: 'row wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' },
}

const LiveRegion: CredentialsComponents['LiveRegion'] = (props) => (
  <Typography component="span" role="status" sx={hidden} {...props} />
)

function Field(field: TextFieldProps & { button?: ReactNode; children?: ReactNode }) {
  const { label, hint, errorMessage, inputProps, labelProps, hintProps, errorProps } = field
  return (
    <FormControl fullWidth error={!!errorMessage}>
      {/* At the top from the start: a password manager may fill in the field without an event. */}
      <InputLabel {...labelProps} shrink>
        {label}
      </InputLabel>
      <OutlinedInput notched label={label} slotProps={{ input: inputProps }} endAdornment={field.button} />
      {hint && (
        <FormHelperText {...hintProps} error={false}>
          {hint}
        </FormHelperText>
      )}
      {errorMessage && <FormHelperText {...errorProps}>{errorMessage}</FormHelperText>}
      {field.children}
    </FormControl>
  )
}

const PasswordField: CredentialsComponents['PasswordField'] = ({ children, ...field }) => {
  const { buttonProps, isRevealed, announcement, ...elementProps } = usePasswordReveal(field)
  const button = (
    <IconButton {...buttonProps} edge="end">
      <SvgIcon>
        <path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z" />
        {isRevealed && <path d="M3 4.4 4.4 3 21 19.6 19.6 21Z" />}
      </SvgIcon>
    </IconButton>
  )
  return (
    <Field {...field} {...elementProps} button={button}>
      {children}
      <LiveRegion>{announcement}</LiveRegion>
    </Field>
  )
}

/** The parts of all forms in MUI, for `components` of the provider. */
export const muiComponents: Partial<CredentialsComponents> = {
  TextField: Field,
  PasswordField,
  LiveRegion,
  CheckboxField: ({ label, errorMessage, inputProps, labelProps, errorProps }) => (
    <FormControl error={!!errorMessage}>
      <FormControlLabel
        {...labelProps}
        label={label}
        control={<Checkbox slotProps={{ input: inputProps }} />}
      />
      {errorMessage && <FormHelperText {...errorProps}>{errorMessage}</FormHelperText>}
    </FormControl>
  ),
  SubmitButton: ({ isPending, isDisabled, children }) => (
    <Button type="submit" variant="contained" size="large" disabled={isDisabled} aria-disabled={isPending}>
      {children}
    </Button>
  ),
  Button: ({ isDisabled, ...props }) => (
    <Button
      variant="outlined"
      color="inherit"
      sx={{ alignSelf: 'start' }}
      aria-disabled={isDisabled}
      {...props}
    />
  ),
  // With a router: `<Link component={RouterLink} to={href}>`.
  Link: ({ href, children }) => (
    <Link href={href} color="inherit" sx={{ alignSelf: 'start', display: 'inline-block', py: 0.5 }}>
      {children}
    </Link>
  ),
  Alert: ({ tone, children }) => (
    <Alert severity={tone} role="presentation">
      <Stack spacing={1}>{children}</Stack>
    </Alert>
  ),
  Panel: ({ tone, children, ...props }) => (
    <Alert severity={tone} {...props} role="region" sx={{ maxWidth }}>
      <Stack spacing={1.5}>{children}</Stack>
    </Alert>
  ),
  Heading: ({ level, headingRef, ...props }) => (
    <Typography ref={headingRef} component={`h${level}`} variant="h5" sx={{ outline: 0 }} {...props} />
  ),
  Text: ({ variant, children }) => (
    <Typography variant={variant === 'hint' ? 'body2' : 'body1'} sx={texts[variant]}>
      {children}
    </Typography>
  ),
  Layout: ({ variant, children }) => <Stack sx={layouts[variant]}>{children}</Stack>,
}
