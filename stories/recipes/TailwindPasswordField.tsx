import { usePasswordReveal, type FieldBinding } from 'emporix-credentials-react'
import { EyeButton, FieldMessage, Input, Label, Status } from './tailwindKit.js'

/** A password field in Tailwind. */
export function TailwindPasswordField(field: FieldBinding) {
  const { inputProps, labelProps, hintProps, errorProps, buttonProps, isRevealed, announcement } =
    usePasswordReveal(field)
  const { label, hint, errorMessage } = field
  return (
    <div className="grid gap-2">
      <Label {...labelProps}>{label}</Label>
      {hint && <FieldMessage {...hintProps}>{hint}</FieldMessage>}
      <div className="flex gap-2">
        <Input {...inputProps} />
        <EyeButton {...buttonProps} isCrossedOut={isRevealed} />
      </div>
      {errorMessage && (
        <FieldMessage {...errorProps} data-error>
          {errorMessage}
        </FieldMessage>
      )}
      <Status>{announcement}</Status>
    </div>
  )
}
