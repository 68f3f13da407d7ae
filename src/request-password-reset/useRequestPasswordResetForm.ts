import type { CredentialsError } from '../client/CredentialsError.js'
import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { CredentialsMutationOptions } from '../provider/CredentialsMutationResult.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { requestPasswordResetSchema } from './schema.js'
import { useRequestPasswordReset } from './useRequestPasswordReset.js'

/** What {@link useRequestPasswordResetForm} takes, besides what its mutation does. */
export interface UseRequestPasswordResetFormOptions extends CredentialsMutationOptions {
  /** What stands in the field at first, such as the address typed on the sign-in page. */
  email?: string | undefined
  /** The site code of the shop from which the customer asks. */
  site?: string | undefined
}

/**
 * Keeps the form that asks for a password reset, without markup: `email`.
 *
 * What the service refuses because of the account is told as success, for else the form would tell who is a
 * customer; `onError` still hears of it.
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

/** Too many requests (429) may come from the device; every other refusal can depend on the account. */
function treatAsSuccess({ outcome, status }: CredentialsError): boolean {
  return outcome === 'rejected' && status !== undefined && status !== 429
}
