import * as z from 'zod/v4-mini'
import type { ChangePasswordInput } from '../client/endpoints.js'
import { confirmPassword, currentPassword, passwordsMatch, issue, newPassword } from '../form/fieldSchemas.js'
import type { PasswordPolicy } from '../provider/types.js'

/** Creates the schema of a password change for a policy. */
export function createChangePasswordSchema(policy: PasswordPolicy = {}) {
  return z.pipe(
    z
      .object({
        currentPassword: currentPassword(),
        newPassword: newPassword(policy),
        confirmPassword: confirmPassword(policy),
      })
      .check(
        z.refine((typed) => typed.newPassword !== typed.currentPassword, {
          path: ['newPassword'],
          error: issue('passwordUnchanged'),
        }),
        passwordsMatch(policy),
      ),
    z.transform((typed): ChangePasswordInput => ({
      currentPassword: typed.currentPassword,
      newPassword: typed.newPassword,
    })),
  )
}

/** Schema of a password change with the default policy: from the values of the form to the input of the request. */
export const changePasswordSchema = /* @__PURE__ */ createChangePasswordSchema()
