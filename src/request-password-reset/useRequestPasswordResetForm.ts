import type { CredentialsError } from '../client/CredentialsError.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { requestPasswordResetSchema } from './schema.js'
import { useRequestPasswordReset } from './useRequestPasswordReset.js'

/** Options of {@link useRequestPasswordResetForm}, besides those of its mutation. */
export interface UseRequestPasswordResetFormOptions extends CredentialsMutationOptions {
  /** The initial email address, such as the one entered on the sign-in page. */
  email?: string | undefined
  /** The site code of the storefront. */
  site?: string | undefined
}

/**
 * Returns the headless form that requests a password reset. Field: `email`.
 *
 * A rejection by the service is shown as success, because it could reveal whether an account exists. `onError` still
 * receives it.
 */
export function useRequestPasswordResetForm({
  email,
  site,
  ...options
}: UseRequestPasswordResetFormOptions = {}) {
  return useCredentialsForm({
    operation: 'requestPasswordReset',
    schema: () => requestPasswordResetSchema,
    mutation: useRequestPasswordReset(options),
    fields: { email: 'username' },
    labels: useCredentialsContext().messages.requestPasswordReset,
    defaultValues: { email },
    extraValues: () => ({ site }),
    treatAsSuccess,
    shownValues: ['email'],
  })
}

/** Any rejection by the service can depend on the account, except too many requests (429) and a wrong configuration. */
function treatAsSuccess({ code, outcome, status, isServiceResponse }: CredentialsError): boolean {
  const isAboutAccount = outcome === 'rejected' && status !== 429 && code !== 'invalidConfiguration'
  // `mapErrorCode` may recognise an unknown account in a response of another shape.
  return isAboutAccount && (isServiceResponse || code === 'accountNotFound')
}
