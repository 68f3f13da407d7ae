import { Alert, AlertDescription } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardContent } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, FieldDescription, FieldError, FieldGroup, FieldLabel } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { InputGroup, InputGroupAddon, InputGroupButton, InputGroupInput } from '@/components/ui/input-group'
import { usePasswordReveal, type CredentialsComponents, type TextFieldProps } from 'emporix-credentials-react'
import type { ReactNode } from 'react'

const LiveRegion: CredentialsComponents['LiveRegion'] = (props) => (
  <span role="status" className="sr-only" {...props} />
)

function FieldFrame(props: TextFieldProps & { children: ReactNode }) {
  return (
    <Field data-invalid={!!props.errorMessage}>
      <FieldLabel {...props.labelProps}>{props.label}</FieldLabel>
      {props.hint && <FieldDescription {...props.hintProps}>{props.hint}</FieldDescription>}
      {props.children}
      {/* Not announced as an alert: the form focuses the field, which the error describes. */}
      <FieldError {...props.errorProps} role="presentation">
        {props.errorMessage}
      </FieldError>
    </Field>
  )
}

const PasswordField: CredentialsComponents['PasswordField'] = ({ children, ...field }) => {
  const { inputProps, buttonProps, isRevealed, announcement } = usePasswordReveal(field)
  return (
    <FieldFrame {...field}>
      <InputGroup>
        <InputGroupInput {...inputProps} />
        <InputGroupAddon align="inline-end">
          <InputGroupButton size="icon-xs" {...buttonProps}>
            <svg viewBox="0 0 24 24" className="fill-none stroke-current stroke-2" aria-hidden="true">
              <path d="M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7-10-7-10-7Z" />
              <circle cx="12" cy="12" r="3" />
              {isRevealed && <path d="m3 3 18 18" />}
            </svg>
          </InputGroupButton>
        </InputGroupAddon>
      </InputGroup>
      {children}
      <LiveRegion>{announcement}</LiveRegion>
    </FieldFrame>
  )
}

/** The parts of all forms in shadcn/ui, for `components` of the provider. */
export const shadcnComponents: Partial<CredentialsComponents> = {
  TextField: (field) => (
    <FieldFrame {...field}>
      <Input {...field.inputProps} />
    </FieldFrame>
  ),
  PasswordField,
  LiveRegion,
  CheckboxField: ({ id, label, inputProps, labelProps, onChange }) => (
    <Field orientation="horizontal">
      <Checkbox id={id} aria-invalid={inputProps['aria-invalid']} onCheckedChange={onChange} />
      <FieldLabel {...labelProps}>{label}</FieldLabel>
    </Field>
  ),
  SubmitButton: ({ isPending, isDisabled, children }) => (
    <Button type="submit" disabled={isDisabled} aria-disabled={isPending}>
      {children}
    </Button>
  ),
  Button: ({ isDisabled, ...props }) => (
    <Button type="button" variant="outline" className="self-start" aria-disabled={isDisabled} {...props} />
  ),
  // Or the link of your router.
  Link: ({ href, children }) => (
    <a href={href} className="self-start text-sm font-medium underline underline-offset-4">
      {children}
    </a>
  ),
  Alert: ({ children }) => (
    <Alert variant="destructive" role="presentation">
      <AlertDescription>{children}</AlertDescription>
    </Alert>
  ),
  Panel: ({ tone, children, ...props }) => (
    <section {...props}>
      <Card className="max-w-md" data-tone={tone}>
        <CardContent className="flex flex-col gap-4">{children}</CardContent>
      </Card>
    </section>
  ),
  Heading: ({ level, headingRef, ...props }) => {
    const Tag = `h${level}` as const
    return <Tag ref={headingRef} className="text-xl font-semibold tracking-tight outline-none" {...props} />
  },
  Text: ({ variant, children }) => (
    <p
      className={`text-sm wrap-anywhere [&_bdi]:font-medium ${variant === 'hint' ? 'text-muted-foreground' : ''}`}
    >
      {children}
    </p>
  ),
  Layout: ({ variant, children }) =>
    variant === 'form' ? (
      <FieldGroup className="max-w-md text-foreground">{children}</FieldGroup>
    ) : (
      <div className={layouts[variant]}>{children}</div>
    ),
}

const layouts = {
  page: 'grid gap-6 text-foreground',
  row: 'flex flex-wrap items-center justify-between gap-4',
}
