import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import {
  isCredentialsError,
  type CredentialsError,
  type CredentialsErrorCode,
} from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import { useCredentials } from '../provider/useCredentials.js'
import type { CredentialsMutation } from '../provider/useCredentialsMutation.js'
import type { CredentialsForm } from './CredentialsForm.js'
import { errorText } from './errorText.js'
import type { Issue } from './fields.js'
import { unusable } from './unusable.js'
import { useFields, type FieldsOptions } from './useFields.js'
import { useNewCustomer } from './useNewCustomer.js'

interface Options<
  Operation extends CredentialsOperation,
  Values extends FieldValues,
  Name extends Path<Values>,
> extends FieldsOptions<Values, Name, CredentialsInputs[Operation]> {
  operation: Operation
  mutation: CredentialsMutation<CredentialsInputs[Operation]>
  /** Which field an error of the service belongs to. */
  errorFields?: Partial<Record<CredentialsErrorCode, NoInfer<Name>>>
  /** What must be asked about an input before it is sent. */
  judge?: (input: CredentialsInputs[Operation]) => Promise<{ name: NoInfer<Name>; issue: Issue } | undefined>
  /** Whether an error would tell a stranger who is a customer: then it is told as success. */
  isHidden?: (error: CredentialsError) => boolean
  /** The fields that the success sentence repeats. */
  echo?: readonly NoInfer<Name>[]
  /** Called when the service has done it, before that is shown. */
  onSent?: () => void
}

type State = Pick<CredentialsForm<FieldValues, string, unknown>, 'status' | 'error' | 'sent' | 'attempt'>

const idle: State = { status: 'idle', error: undefined, sent: {}, attempt: 0 }

/** Where react-hook-form, a schema and a mutation meet: the behaviour that all five forms share. @internal */
export function useCredentialsForm<
  Operation extends CredentialsOperation,
  Values extends FieldValues,
  Name extends Path<Values>,
>({
  operation,
  mutation,
  errorFields = {},
  judge,
  isHidden,
  echo = [],
  onSent,
  ...options
}: Options<Operation, Values, Name>): CredentialsForm<Values, Name, CredentialsInputs[Operation]> {
  const { messages } = useCredentials()
  const { form, names, field, fieldErrors, read, refuse, clearSecrets } = useFields(options)
  const [state, setState] = useState(idle)
  const isLocked = useRef(false)
  const formElement = useRef<HTMLFormElement>(null)

  function succeed(input: CredentialsInputs[Operation]) {
    const sent = Object.entries(input).filter(([name]) => echo.some((echoed) => echoed === name))
    clearSecrets()
    onSent?.()
    setState({ ...idle, status: 'success', sent: Object.fromEntries(sent) })
  }

  function fail(error?: CredentialsError) {
    const named = error?.code === 'refused' ? names.find((name) => error.fields.includes(name)) : undefined
    const name = error && (errorFields[error.code] ?? named)
    if (name) refuse(name, error.code)
    setState(({ attempt }) => ({
      ...idle,
      status: 'error',
      error: name ? undefined : error,
      attempt: attempt + 1,
    }))
  }

  async function send(input: CredentialsInputs[Operation]) {
    setState((before) => ({ ...before, status: 'pending', error: undefined }))
    try {
      const verdict = await judge?.(input)
      if (verdict) {
        refuse(verdict.name, verdict.issue)
        fail()
        return
      }
      await mutation.mutateAsync(input)
      succeed(input)
    } catch (error) {
      if (!isCredentialsError(error)) throw error
      if (isHidden?.(error)) succeed(input)
      else fail(error)
    }
  }

  function refuseTyped(wrong: object) {
    // A value without a field is not the customer's to mend: a link without a token, an address given by the shop.
    const given = Object.keys(wrong).find((key) => !names.some((name) => name === key))
    fail(given === undefined ? undefined : unusable(operation, given))
  }

  async function submit(event?: SyntheticEvent<HTMLFormElement>) {
    event?.preventDefault()
    // Synchronous, before anything is awaited: two submits in one tick are one.
    if (isLocked.current) return
    isLocked.current = true
    try {
      if (event) {
        formElement.current = event.currentTarget
        read(event.currentTarget)
      }
      let wrong: object | undefined
      await form.handleSubmit(send, (errors) => {
        wrong = errors
      })()
      // Not in the handler: react-hook-form shows its errors after that, and focus would look for them too early.
      if (wrong) refuseTyped(wrong)
    } finally {
      isLocked.current = false
    }
  }

  function restart() {
    form.reset()
    setState(idle)
  }
  useNewCustomer(restart)

  useEffect(() => {
    if (state.attempt === 0) return
    const first = '[data-credentials-errors], [aria-invalid="true"]'
    formElement.current?.querySelector<HTMLElement>(first)?.focus()
  }, [state.attempt])

  const formError = state.error && errorText(messages, operation, state.error)
  return { ...state, form, field, submit, formError, fieldErrors, restart }
}
