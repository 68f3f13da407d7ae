import {
  FormControl,
  FormHelperText,
  IconButton,
  InputAdornment,
  InputLabel,
  OutlinedInput,
  SvgIcon,
} from '@mui/material'
import { usePasswordReveal, type FieldBinding } from 'emporix-credentials-react'

/** A password field in MUI. */
export function MuiPasswordField(field: FieldBinding) {
  const { inputProps, labelProps, hintProps, errorProps, buttonProps, isRevealed, announcement } =
    usePasswordReveal(field)
  const { label, hint, errorMessage } = field
  const button = (
    <InputAdornment position="end">
      <IconButton {...buttonProps} edge="end">
        <SvgIcon>
          <path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z" />
          {isRevealed && <path d="M3 4.4 4.4 3 21 19.6 19.6 21Z" />}
        </SvgIcon>
      </IconButton>
    </InputAdornment>
  )
  return (
    <FormControl error={!!errorMessage}>
      <InputLabel {...labelProps}>{label}</InputLabel>
      <OutlinedInput inputProps={inputProps} label={label} endAdornment={button} />
      {hint && (
        <FormHelperText {...hintProps} error={false}>
          {hint}
        </FormHelperText>
      )}
      {errorMessage && <FormHelperText {...errorProps}>{errorMessage}</FormHelperText>}
      <span role="status" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {announcement}
      </span>
    </FormControl>
  )
}
