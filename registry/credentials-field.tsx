import type { FieldBinding } from 'emporix-credentials-react'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'

/** A text field or a checkbox. */
export function CredentialsField({ label, hint, errorMessage, ...field }: FieldBinding) {
  const isCheckbox = field.type === 'checkbox'
  return (
    <div className={isCheckbox ? 'flex items-center gap-2' : 'grid gap-2'}>
      {isCheckbox && <input {...field.inputProps} className="size-5 accent-primary" />}
      <Label {...field.labelProps}>{label}</Label>
      {hint && (
        <p {...field.hintProps} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      {!isCheckbox && <Input {...field.inputProps} />}
      {errorMessage && (
        <p {...field.errorProps} className="text-sm text-destructive">
          {errorMessage}
        </p>
      )}
    </div>
  )
}
