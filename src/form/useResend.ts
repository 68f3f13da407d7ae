import { useRef } from 'react'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import type { CredentialsMutationResult } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { formErrorMessage } from './errorMessages.js'
import { resendSecondsLeft, startResendWait } from './resendWait.js'
import type { ResendReturn } from './types.js'

interface ResendOptions<Operation extends CredentialsOperation> {
  operation: Operation
  /** Another one than that of the form, whose status stays `success`. */
  mutation: CredentialsMutationResult<CredentialsInputs[Operation]>
  input: CredentialsInputs[Operation]
  treatAsSuccess: (error: CredentialsError) => boolean
  /** Whether there is an email to send again. */
  isAvailable: boolean
}

/** Sends the email of a successful form again. @internal */
export function useResend<Operation extends CredentialsOperation>({
  operation,
  mutation,
  input,
  treatAsSuccess,
  isAvailable,
}: ResendOptions<Operation>): ResendReturn {
  const { messages } = useCredentialsContext()
  const isSending = useRef(false)
  const getSecondsLeft = () => resendSecondsLeft(operation)
  const visible = (error: CredentialsError | null) => (error && treatAsSuccess(error) ? null : error)
  const error = visible(mutation.error)

  function send() {
    if (!isAvailable || isSending.current || getSecondsLeft() > 0) return
    isSending.current = true
    mutation.mutate(input, {
      onSettled: (result) => {
        isSending.current = false
        // The wait is that of a success, also if the response would reveal whether an account exists.
        if (result?.outcome !== 'notSent') startResendWait(operation, visible(result)?.retryAfterSeconds)
      },
    })
  }

  return {
    send,
    status: mutation.isError && !error ? 'success' : mutation.status,
    errorMessage: error ? formErrorMessage(messages, operation, error) : undefined,
    getSecondsLeft,
  }
}
