import { useRef, type SyntheticEvent } from 'react'
import type { FieldErrors, FieldValues, Path } from 'react-hook-form'
import { isCredentialsError, type CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { useRequestAbort } from '../provider/useRequestAbort.js'
import { describeInvalid } from './describeInvalid.js'
import { fieldOfError, formErrorMessage, issueOf } from './errorMessages.js'
import type { CredentialsFormOptions, CredentialsFormReturn } from './types.js'
import { useClearOnSignOut } from './useClearOnSignOut.js'
import { useFocusFirstError } from './useFocusFirstError.js'
import { useFields } from './useFields.js'
import { useFormState } from './useFormState.js'
import { useSubmission, type Submission } from './useSubmission.js'

/** Connects react-hook-form, a schema and a mutation: the behaviour that all five forms share. @internal */
export function useCredentialsForm<
  Operation extends CredentialsOperation,
  Values extends FieldValues,
  Name extends Path<Values>,
>({
  operation,
  mutation,
  errorFields = {},
  validateInput,
  treatAsSuccess,
  shownValues = [],
  onDone,
  ...options
}: CredentialsFormOptions<Operation, Values, Name>): CredentialsFormReturn<
  Values,
  Name,
  CredentialsInputs[Operation]
> {
  const { messages, onEvent } = useCredentialsContext()
  const { state, setStatus } = useFormState()
  const fields = useFields({
    ...options,
    defaultValues: { ...options.defaultValues, ...state.submittedValues },
  })
  const { form, fieldNames, field, fieldErrors, clearSecrets } = fields
  const submission = useSubmission()
  const formElement = useRef<HTMLFormElement>(null)
  const mayBeInEffect = useRef(false)
  const signOut = useClearOnSignOut(submission, clearSecrets)

  function reset() {
    // Its result is not shown any more.
    if (submission.isPending()) mayBeInEffect.current = true
    submission.abort()
    signOut.reset()
    fields.reset()
    setStatus('idle', { submittedValues: {} })
  }

  const { getSignal } = useRequestAbort(operation, (change, isConcerned) => {
    const isReplaced = change === 'customerReplaced' || change === 'clientReplaced'
    if (isConcerned && isReplaced) {
      reset()
      mayBeInEffect.current = false
    } else if (isConcerned) signOut.notify(change === 'signedIn' ? change : 'signedOut')
    else if (change !== 'signedIn' && !submission.isPending() && state.status !== 'success') reset()
  })

  function succeed(input: CredentialsInputs[Operation]) {
    const shown = Object.entries(input).filter(([name]) => shownValues.some((each) => each === name))
    signOut.keepValues(false)
    mayBeInEffect.current = false
    clearSecrets()
    onDone?.()
    setStatus('success', { submittedValues: Object.fromEntries(shown) })
  }

  function fail(error: CredentialsError | null) {
    const name = error ? fieldOfError(error, errorFields, fieldNames) : undefined
    if (name && error) {
      // Looking at a masked password does not help; every other value stays, to be corrected.
      if (error.code === 'wrongPassword') fields.clear(name)
      fields.setFieldError(name, issueOf(error, operation, mayBeInEffect.current))
    }
    // The form cannot be sent again without another link.
    if (error?.code === 'invalidLink' && error.status !== undefined) {
      clearSecrets()
      onDone?.()
    }
    if (error?.outcome === 'unknown') mayBeInEffect.current = true
    setStatus('error', { error, isFieldError: name !== undefined })
  }

  async function send(input: CredentialsInputs[Operation], { isCurrent }: Submission) {
    setStatus('pending')
    const signal = getSignal()
    const rejected = await validateInput?.(input, signal)
    if (!isCurrent()) return
    if (signal.aborted) return setStatus('idle')
    if (rejected) {
      fields.setFieldError(rejected.name, rejected.issue)
      onEvent({ operation, phase: 'invalid', invalidFields: [rejected] })
      return fail(null)
    }
    try {
      await mutation.mutateAsync(input)
      if (isCurrent()) succeed(input)
    } catch (error) {
      if (!isCurrent()) return
      if (!isCredentialsError(error)) throw error
      signOut.keepValues(error.code === 'sessionExpired')
      if (error.code === 'abortedBeforeSend') setStatus('idle')
      else if (treatAsSuccess?.(error)) succeed(input)
      else fail(error)
    }
  }

  async function submit(event?: SyntheticEvent<HTMLFormElement>) {
    // React also bubbles the submit of a form in a portal. An app that submits later has no `currentTarget`.
    if (event?.currentTarget && event.target !== event.currentTarget) return
    event?.preventDefault()
    const current = submission.begin()
    if (!current) return
    onEvent({ operation, phase: 'submit' })
    // Not `try … finally`, which React Compiler cannot compile.
    await validateAndSend(event, current).finally(() => {
      if (current.isCurrent()) signOut.settle()
      current.end()
    })
  }

  async function validateAndSend(event: SyntheticEvent<HTMLFormElement> | undefined, current: Submission) {
    signOut.keepValues(false)
    formElement.current = event?.currentTarget ?? formElement.current
    fields.syncFromDom(formElement.current)
    let invalid: FieldErrors | undefined
    const keepInvalid = (errors: FieldErrors) => {
      invalid = errors
    }
    await form.handleSubmit((input) => send(input, current), keepInvalid)()
    // Not in the handler: react-hook-form renders its errors after it, too late for the focus.
    if (!invalid || !current.isCurrent()) return
    const { error, event: invalidEvent } = describeInvalid(operation, fieldNames, invalid, messages)
    onEvent(invalidEvent)
    fail(error)
  }

  useFocusFirstError(formElement, state.failedSubmitCount, fieldErrors[0]?.name)
  const { isFieldError, ...shared } = state
  const shown = isFieldError ? null : state.error
  const formError = shown ? formErrorMessage(messages, operation, shown) : undefined
  const edit = () => setStatus('idle')
  return { ...shared, form, fieldNames, field, submit, formError, fieldErrors, edit, reset }
}
