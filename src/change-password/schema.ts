import * as z from 'zod/mini'
import type { ChangePasswordInput } from '../client/endpoints.js'
import { confirmPassword, currentPassword, passwordsMatch, issue, newPassword } from '../form/fieldSchemas.js'
import type { PasswordPolicy } from '../provider/passwordPolicy.js'

/** Creates the rules of a change of password for a policy. */
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

/** What is typed to change a password -> what is sent. */
export const changePasswordSchema = /* @__PURE__ */ createChangePasswordSchema()
