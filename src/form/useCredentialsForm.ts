import { useRef, useState, type SyntheticEvent } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { isCredentialsError, type CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import { useCredentials } from '../provider/useCredentials.js'
import { useLinkChange } from '../link-token/useLinkChange.js'
import { useOwnerChange } from '../provider/useOwnerChange.js'
import type { CredentialsForm } from './CredentialsForm.js'
import type { CredentialsFormOptions } from './CredentialsFormOptions.js'
import { errorText } from './errorText.js'
import { unusable } from './unusable.js'
import { useFields } from './useFields.js'
import { useAttempt, type Attempt } from './useAttempt.js'
import { useFailureFocus } from './useFailureFocus.js'

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
  token,
  isHidden,
  echo = [],
  onSent,
  ...options
}: CredentialsFormOptions<Operation, Values, Name>): CredentialsForm<
  Values,
  Name,
  CredentialsInputs[Operation]
> {
  const { messages } = useCredentials()
  const { form, names, field, fieldErrors, read, refuse, clearSecrets } = useFields(options)
  const [state, setState] = useState(idle)
  const { begin, giveUp } = useAttempt()
  const formElement = useRef<HTMLFormElement>(null)
  const hasExpired = useRef(false)

  function succeed(input: CredentialsInputs[Operation]) {
    const sent = Object.entries(input).filter(([name]) => echo.some((echoed) => echoed === name))
    hasExpired.current = false
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

  async function send(input: CredentialsInputs[Operation], { isCurrent }: Attempt) {
    setState((before) => ({ ...before, status: 'pending', error: undefined }))
    let verdict: Awaited<ReturnType<NonNullable<typeof judge>>>
    const before = async (signal: AbortSignal) => {
      verdict = await judge?.(input, signal)
      if (verdict) throw new Error('refused by the page itself')
    }
    // Noted before the shop hears of it and signs the customer out.
    const onError = ({ code }: CredentialsError) => {
      hasExpired.current = code === 'sessionExpired'
    }
    try {
      await mutation.mutateAsync(input, { before, onError })
      if (isCurrent()) succeed(input)
    } catch (error) {
      if (!isCurrent()) return
      if (verdict) {
        refuse(verdict.name, verdict.issue)
        fail()
      } else if (!isCredentialsError(error)) throw error
      else if (error.code === 'cancelled') setState(idle)
      else if (isHidden?.(error)) succeed(input)
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
    const attempt = begin()
    if (!attempt) return
    try {
      if (event) {
        formElement.current = event.currentTarget
        read(event.currentTarget)
      }
      let wrong: object | undefined
      await form.handleSubmit(
        (input) => send(input, attempt),
        (errors) => {
          wrong = errors
        },
      )()
      // Not in the handler: react-hook-form shows its errors after that, and focus would look for them too early.
      if (wrong && attempt.isCurrent()) refuseTyped(wrong)
    } finally {
      attempt.end()
    }
  }

  function restart() {
    giveUp()
    hasExpired.current = false
    form.reset()
    setState(idle)
  }
  useOwnerChange(operation, (to) => {
    if (to === 'other') restart()
    // Whoever was told that the session has expired comes back to send what was typed.
    else if (!hasExpired.current) clearSecrets()
  })
  useLinkChange(token, restart)

  useFailureFocus(formElement, state.attempt, fieldErrors[0]?.name)

  const formError = state.error && errorText(messages, operation, state.error)
  return { ...state, form, names, field, submit, formError, fieldErrors, restart }
}
