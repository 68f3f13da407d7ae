import type { SyntheticEvent } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { AutoCompleteToken } from './autofill.js'

/** What a field component needs: `<PasswordField {...field('newPassword')} />`. */
export interface FieldBinding {
  /** Unique on the page; of the label, the hint (`…-hint`) and the error (`…-error`) too. */
  id: string
  /** The name of the field, which password managers remember and the form reads at submit. */
  name: string
  /** What the field is called, in the words of the provider. */
  label: string
  /** What must be told before it is filled in; to tie to the `<input>` with `aria-describedby`. */
  hint: string | undefined
  /** For `type` of the `<input>`. An address is `text`: in `email`, Chromium changes international domains. */
  type: 'text' | 'password' | 'checkbox'
  /** For `autocomplete` of the `<input>`, by which password managers know what belongs there. */
  autoComplete: AutoCompleteToken | undefined
  /** For `inputmode` of the `<input>`: which keyboard a phone shows. */
  inputMode: 'email' | undefined
  /** For `ref` of the `<input>`. */
  inputRef: (element: HTMLInputElement | null) => void
  /** For `onChange` of the `<input>`. */
  onChange: (event: SyntheticEvent) => unknown
  /** For `onBlur` of the `<input>`. */
  onBlur: (event: SyntheticEvent) => unknown
  /** What stands in it at first. */
  defaultValue: string | undefined
  /** What is wrong, in words. */
  errorMessage: string | undefined
}

/** A field that is wrong, for a list above the form. */
export type FieldError = Pick<FieldBinding, 'id' | 'name' | 'errorMessage'>

/** What every form hook returns. */
export interface CredentialsFormReturn<Values extends FieldValues, Name extends string, Input> {
  /** The react-hook-form instance. */
  form: UseFormReturn<Values, unknown, Input>
  /** The fields that the form has now, in the order of the page. */
  fieldNames: readonly Name[]
  /** Binds an input to a field. */
  field: (name: Name) => FieldBinding
  /** Checks and sends what is in the form; for `onSubmit` of the `<form>`. Does nothing while a request is under way. */
  submit: (event?: SyntheticEvent<HTMLFormElement>) => Promise<void>
  /** Where the form is; `error` after a failed attempt, until the next one. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** Why the service did not do it; `null` when a field is invalid or nothing failed. */
  error: CredentialsError | null
  /** What is wrong with the whole, in words: an error that belongs to no field. */
  formError: string | undefined
  /** What is wrong with fields, in their order. */
  fieldErrors: readonly FieldError[]
  /** What was sent and may be shown: no secrets. */
  submittedValues: Readonly<Record<string, string>>
  /** Counts the failed attempts, so that the same error twice is told twice. */
  failureCount: number
  /** Brings an empty form back after success. */
  reset: () => void
}
