import { useCredentialsForm } from '../form/useCredentialsForm.js'
import type { Fields } from '../form/useFields.js'
import type { CredentialsMutationOptions } from '../provider/CredentialsMutation.js'
import { changeEmailSchema } from './schema.js'
import { useChangeEmail } from './useChangeEmail.js'

/** What {@link useChangeEmailForm} takes, besides what its mutation does. */
export interface UseChangeEmailFormOptions extends CredentialsMutationOptions {
  /** The address the customer signs in with now. Left out, the form has a field `email` for it. */
  email?: string | undefined
}

type Name = 'email' | 'password' | 'newEmail' | 'syncContactEmail'

const fields: Fields<Name> = { password: 'secret', newEmail: 'text', syncContactEmail: 'flag' }
const fieldsWithEmail: Fields<Name> = { email: 'text', ...fields }

/** Keeps the form that changes the e-mail address, without markup: `email` if unknown, `password`, `newEmail`, `syncContactEmail`. */
export function useChangeEmailForm({ email, ...options }: UseChangeEmailFormOptions = {}) {
  return useCredentialsForm({
    operation: 'changeEmail',
    schema: changeEmailSchema,
    mutation: useChangeEmail(options),
    fields: email === undefined ? fieldsWithEmail : fields,
    given: () => (email === undefined ? {} : { email }),
    errorFields: { wrongPassword: 'password', emailInUse: 'newEmail', emailRefused: 'newEmail' },
    echo: ['newEmail'],
  })
}
