import * as z from 'zod/v4-mini'
import type { ChangeEmailInput } from '../client/endpoints.js'
import { currentPassword, email, issue } from '../form/fieldSchemas.js'

/** Schema of a change of the email address: from the values of the form to the input of the request. */
export const changeEmailSchema = z
  .object({
    email: email(),
    password: currentPassword(),
    newEmail: email('newEmailMissing'),
    syncContactEmail: z._default(z.boolean(), false),
  })
  .check(
    z.refine((typed) => typed.newEmail === '' || typed.newEmail !== typed.email, {
      path: ['newEmail'],
      error: issue('emailUnchanged'),
    }),
  ) satisfies z.ZodMiniType<ChangeEmailInput>
