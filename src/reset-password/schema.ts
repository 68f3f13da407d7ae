import * as z from 'zod/v4-mini'
import type { ResetPasswordInput } from '../client/endpoints.js'
import { confirmPassword, passwordsMatch, newPassword } from '../form/fieldSchemas.js'
import { linkToken } from '../link-token/linkToken.js'
import type { PasswordPolicy } from '../provider/types.js'

/** Creates the schema of a password reset for a policy. */
export function createResetPasswordSchema(policy: PasswordPolicy = {}) {
  return z.pipe(
    z
      .object({
        token: linkToken(),
        newPassword: newPassword(policy),
        confirmPassword: confirmPassword(policy),
      })
      .check(passwordsMatch(policy)),
    z.transform((typed): ResetPasswordInput => ({ token: typed.token, password: typed.newPassword })),
  )
}

/** Schema of a password reset with the default policy: from the values of the form to the input of the request. */
export const resetPasswordSchema = /* @__PURE__ */ createResetPasswordSchema()
