import type { SyntheticEvent } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import type { FieldChangeHandler, FieldElementProps } from '../internal/getFieldProps.js'
import type { CredentialsMutationResult } from '../provider/types.js'
import type { Issue } from './fieldSchemas.js'
import type { AutoCompleteToken } from './fieldTypes.js'
import type { FieldsOptions } from './useFields.js'

/**
 * One field: the props of a field component, `<PasswordField {...field('newPassword')} />`, and those of the elements of
 * custom markup, `<input {...field('newPassword').inputProps} />`.
 */
export interface FieldBinding extends FieldElementProps {
  /** Unique on the page. The hint has the id `…-hint`, the error message `…-error`. */
  id: string
  /** The name of the field. Password managers remember it, and the form reads it on submit. */
  name: string
  /** The label, in the language of the provider. */
  label: string
  /** Help text to reference with `aria-describedby`. */
  hint: string | undefined
  /** The `type` of the `<input>`. Email addresses use `text`: Chromium changes international domains in `email`. */
  type: 'text' | 'password' | 'checkbox'
  /** The `autocomplete` of the `<input>`. */
  autoComplete: AutoCompleteToken | undefined
  /** The `inputmode` of the `<input>`. */
  inputMode: 'email' | undefined
  /** The `ref` of the `<input>`. */
  inputRef: (element: HTMLInputElement | null) => void
  /** The `onChange` of the `<input>`, or of a component that passes a value instead of an event. */
  onChange: FieldChangeHandler
  /** The `onBlur` of the `<input>`. Needs no event. */
  onBlur: () => unknown
  /** The initial value. */
  defaultValue: string | undefined
  /** What is wrong with the field and how to correct it; `undefined` while it is valid. */
  errorMessage: string | undefined
}

/** A field with an error, for an error summary. */
export type CredentialsFieldError = Pick<FieldBinding, 'id' | 'name' | 'errorMessage'>

/** Return value of the form hooks. */
export interface CredentialsFormReturn<Values extends FieldValues, Name extends string, Input> {
  /** The react-hook-form instance. */
  form: UseFormReturn<Values, unknown, Input>
  /** The names of the current fields, in page order. */
  fieldNames: readonly Name[]
  /** Returns the props of a field. */
  field: (name: Name) => FieldBinding
  /**
   * Validates and sends the form; for `onSubmit` of the `<form>`. Ignores a submit while another is pending, and one that
   * bubbles from a form in a portal. The outcome is in `status`.
   */
  submit: (event?: SyntheticEvent<HTMLFormElement>) => void
  /** The status of the form; `error` after a failed submit, until the next one. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** Why the last submit failed; `null` if nothing failed or a field did not pass validation. */
  error: CredentialsError | null
  /** The sentence for an error that belongs to no field. */
  formError: string | undefined
  /** The fields with an error, in page order. */
  fieldErrors: readonly CredentialsFieldError[]
  /** The values of the last successful request that may be shown, and corrected with `edit`. No secrets. */
  submittedValues: Readonly<Record<string, string>>
  /** Number of failed submits, so that the same error is announced again. */
  failedSubmitCount: number
  /** Returns to `idle` after success. Every value but the passwords stays in its field, to be corrected. */
  edit: () => void
  /** Clears the form and returns to `idle`. */
  reset: () => void
}

/** Sends the email of a successful form again. */
export interface ResendReturn {
  /** Sends the email again, unless a request is pending or it is too early. */
  send: () => void
  /** The status of the latest resend. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** The sentence for an error of the latest resend. */
  errorMessage: string | undefined
  /**
   * Returns the seconds until the email can be sent again, for a countdown: a minute after each email, or what the service
   * asks for in `Retry-After`. Also after a reload.
   */
  getSecondsLeft: () => number
}

/** What makes one form differ from another. @internal */
export interface CredentialsFormOptions<
  Operation extends CredentialsOperation,
  Values extends FieldValues,
  Name extends Path<Values>,
> extends FieldsOptions<Values, Name, CredentialsInputs[Operation]> {
  operation: Operation
  mutation: CredentialsMutationResult<CredentialsInputs[Operation]>
  /** The field that an error code belongs to. */
  errorFields?: Partial<Record<CredentialsErrorCode, NoInfer<Name>>>
  /** Checks an input before it is sent; resolves with the field to reject, if any. */
  validateInput?: (
    input: CredentialsInputs[Operation],
    signal: AbortSignal,
  ) => Promise<{ name: NoInfer<Name>; issue: Issue } | undefined>
  /** Whether to show an error as success, because it would reveal whether an account exists. */
  treatAsSuccess?: (error: CredentialsError) => boolean
  /** The fields whose values the success message shows. */
  shownValues?: readonly NoInfer<Name>[]
  /** Called when the request succeeded or the link was rejected, before that is shown. */
  onDone?: () => void
}
