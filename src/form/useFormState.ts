import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { CredentialsFormReturn } from './types.js'

type Return = CredentialsFormReturn<FieldValues, string, unknown>

interface FormState extends Pick<Return, 'status' | 'error' | 'submittedValues' | 'failedSubmitCount'> {
  /** Whether a field shows the error. */
  isFieldError: boolean
}

const idle: FormState = {
  status: 'idle',
  error: null,
  submittedValues: {},
  failedSubmitCount: 0,
  isFieldError: false,
}

/**
 * Keeps the status of a form. `setStatus` resets everything else but the submitted values and the number of failures, which
 * grows with `error` and starts again with `idle`. Not react-hook-form's state: it loses `isSubmitSuccessful` on `form.reset()`.
 * @internal
 */
export function useFormState() {
  const [state, setState] = useState(idle)
  const setStatus = (status: FormState['status'], rest?: Partial<FormState>) =>
    setState(({ failedSubmitCount, submittedValues }) => ({
      ...idle,
      submittedValues,
      failedSubmitCount: status === 'idle' ? 0 : failedSubmitCount + Number(status === 'error'),
      ...rest,
      status,
    }))
  return { state, setStatus }
}
