import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/fieldTypes.js'
import type { CredentialsMutationOptions } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { changeEmailSchema } from './schema.js'
import { useChangeEmail } from './useChangeEmail.js'

/** Options of {@link useChangeEmailForm}, besides those of its mutation. */
export interface UseChangeEmailFormOptions extends CredentialsMutationOptions {
  /** The current sign-in email address. Without it, the form has a field `email`. */
  currentEmail?: string | undefined
}

/** The fields of {@link useChangeEmailForm}. */
export type ChangeEmailFieldName = 'email' | 'password' | 'newEmail' | 'syncContactEmail'

const fields: Fields<ChangeEmailFieldName> = {
  newEmail: 'email',
  syncContactEmail: 'flag',
  password: 'current-password',
}
const fieldsWithEmail: Fields<ChangeEmailFieldName> = { email: 'username', ...fields }

/**
 * Returns the headless form that changes the email address.
 * Fields: `email` unless `currentEmail` is passed, `password`, `newEmail`, `syncContactEmail`.
 */
export function useChangeEmailForm({ currentEmail, ...options }: UseChangeEmailFormOptions = {}) {
  const labels = useCredentialsContext().messages.changeEmail
  return useCredentialsForm({
    operation: 'changeEmail',
    schema: () => changeEmailSchema,
    mutation: useChangeEmail(options),
    fields: currentEmail === undefined ? fieldsWithEmail : fields,
    labels: { ...labels, email: labels.currentEmail },
    hints: { newEmail: labels.newEmailHint },
    extraValues: () => (currentEmail === undefined ? {} : { email: currentEmail }),
    errorFields: { wrongPassword: 'password', emailInUse: 'newEmail', newEmailRejected: 'newEmail' },
    shownValues: ['email', 'newEmail'],
  })
}
