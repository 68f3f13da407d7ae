import type { CredentialsFormReturn, FieldBinding } from 'emporix-credentials-react'
import type { ReactNode } from 'react'
import { Alert, AlertDescription } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CredentialsField } from '@/components/credentials-field'
import { CredentialsPasswordField } from '@/components/credentials-password-field'

type FormReturn = CredentialsFormReturn<Record<string, unknown>, string, unknown>

interface CredentialsFormProps<Name extends string> extends Pick<
  FormReturn,
  'submit' | 'status' | 'formError' | 'submittedValues'
> {
  fieldNames: readonly Name[]
  field: (name: Name) => FieldBinding
  /** A block of the messages, such as `messages.changePassword`. */
  labels: Record<'title' | 'submit' | 'pending' | 'successTitle' | 'successText', string>
  /** What is above the fields. */
  children?: ReactNode
}

const focus = (element: HTMLElement | null) => element?.focus()

/** The frame of all forms: title, error, fields, button, success. */
export function CredentialsForm<Name extends string>(props: CredentialsFormProps<Name>) {
  const { fieldNames, field, submit, status, formError, submittedValues, labels, children } = props
  const isPending = status === 'pending'
  if (status === 'success')
    return (
      // The focus is moved here, because the button that had it is gone.
      <section ref={focus} tabIndex={-1} className="grid gap-2">
        <h2 className="text-2xl font-semibold">{labels.successTitle}</h2>
        <p>{labels.successText.replaceAll(/\{(\w+)\}/g, (text, name) => submittedValues[name] ?? text)}</p>
      </section>
    )
  return (
    <form aria-label={labels.title} method="post" noValidate onSubmit={submit} className="grid gap-5">
      <h2 className="text-2xl font-semibold">{labels.title}</h2>
      {formError && (
        <Alert variant="destructive">
          <AlertDescription>{formError}</AlertDescription>
        </Alert>
      )}
      {children}
      {fieldNames.map(field).map((each) => {
        const Field = each.type === 'password' ? CredentialsPasswordField : CredentialsField
        return <Field key={each.id} {...each} />
      })}
      <Button type="submit" aria-disabled={isPending}>
        {isPending ? labels.pending : labels.submit}
      </Button>
    </form>
  )
}
