import { usePasswordReveal, type FieldBinding } from 'emporix-credentials-react'
import { Eye, EyeOff } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'

/** A password field with a button that shows the password. */
export function CredentialsPasswordField(field: FieldBinding) {
  const { inputProps, labelProps, hintProps, errorProps, buttonProps, isRevealed, announcement } =
    usePasswordReveal(field)
  const { label, hint, errorMessage } = field
  return (
    <div className="grid gap-2">
      <Label {...labelProps}>{label}</Label>
      {hint && (
        <p {...hintProps} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      <div className="flex gap-2">
        <Input {...inputProps} />
        <Button {...buttonProps} variant="outline" size="icon">
          {isRevealed ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </Button>
      </div>
      {errorMessage && (
        <p {...errorProps} className="text-sm text-destructive">
          {errorMessage}
        </p>
      )}
      <span role="status" className="sr-only">
        {announcement}
      </span>
    </div>
  )
}
