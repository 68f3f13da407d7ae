import type { CredentialsError } from '../client/CredentialsError.js'
import type { Fields } from '../form/fieldTypes.js'
import { startResendWait } from '../form/resendWait.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import { useResend } from '../form/useResend.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { requestPasswordResetSchema } from './schema.js'
import { useRequestPasswordReset } from './useRequestPasswordReset.js'

/** Options of {@link useRequestPasswordResetForm}, besides those of its mutation. */
export interface UseRequestPasswordResetFormOptions extends CredentialsMutationOptions {
  /** The initial email address, such as the one entered on the sign-in page. */
  defaultEmail?: string | undefined
  /** The email address, if it is known. The form has no field then. */
  email?: string | undefined
  /** The site code of the storefront. */
  site?: string | undefined
}

const fields: Fields<'email'> = { email: 'username' }

/**
 * Returns the headless form that requests a password reset. Field: `email`, unless it is passed.
 *
 * A rejection by the service is shown as success, because it could reveal whether an account exists. `onError` still
 * receives it.
 *
 * `resend` sends the email again after success, with the same callbacks. A submit is never delayed: it may be for another
 * address.
 */
export function useRequestPasswordResetForm({
  defaultEmail,
  email,
  site,
  ...options
}: UseRequestPasswordResetFormOptions = {}) {
  const operation = 'requestPasswordReset'
  const resendMutation = useRequestPasswordReset(options)
  const form = useCredentialsForm({
    operation,
    schema: () => requestPasswordResetSchema,
    mutation: useRequestPasswordReset(options),
    fields: email === undefined ? fields : {},
    labels: useCredentialsContext().messages.requestPasswordReset,
    defaultValues: { email: defaultEmail },
    extraValues: () => (email === undefined ? { site } : { site, email }),
    treatAsSuccess,
    shownValues: ['email'],
    onDone: () => {
      resendMutation.reset()
      startResendWait(operation)
    },
  })
  const resend = useResend({
    operation,
    mutation: resendMutation,
    input: { email: form.submittedValues.email ?? '', site },
    treatAsSuccess,
    isAvailable: form.status === 'success',
  })
  return { ...form, resend }
}

/** The statuses of rejections that can depend on the account; 405 or 415, for example, cannot. */
const accountStatuses = new Set<unknown>([400, 403, 404, 409, 410, 422, 423])

function treatAsSuccess({ code, outcome, status, isServiceResponse }: CredentialsError): boolean {
  // `mapErrorCode` may recognise an unknown account in any response.
  if (code === 'accountNotFound') return true
  const isRejected = outcome === 'rejected' && code !== 'invalidConfiguration' && code !== 'tooManyAttempts'
  return isRejected && isServiceResponse && accountStatuses.has(status)
}
