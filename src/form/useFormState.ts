import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsFormReturn } from './types.js'

type Return = CredentialsFormReturn<FieldValues, string, unknown>

interface FormState extends Pick<Return, 'status' | 'error' | 'submittedValues' | 'failureCount'> {
  /** Whether a field shows the error. */
  isFieldError: boolean
}

const idle: FormState = {
  status: 'idle',
  error: null,
  submittedValues: {},
  failureCount: 0,
  isFieldError: false,
}

/** Keeps the status of a form. Not react-hook-form's: `isSubmitSuccessful` is lost on `form.reset()`. @internal */
export function useFormState() {
  const [state, setState] = useState(idle)
  return {
    state,
    setIdle: () => setState(idle),
    setPending: () => setState((before) => ({ ...before, status: 'pending', error: null })),
    setSuccess: (submittedValues: FormState['submittedValues']) =>
      setState({ ...idle, status: 'success', submittedValues }),
    setFailure: (error: CredentialsError | null, isFieldError: boolean) =>
      setState(({ failureCount }) => ({
        ...idle,
        status: 'error',
        error,
        isFieldError,
        failureCount: failureCount + 1,
      })),
  }
}
