import * as z from 'zod/v4-mini'
import type { RequestPasswordResetInput } from '../client/endpoints.js'
import { email } from '../form/fieldSchemas.js'

/** Schema of a password reset request: from the values of the form to the input of the request. */
export const requestPasswordResetSchema = z.object({
  email: email(),
  site: z.optional(z.string()),
}) satisfies z.ZodMiniType<RequestPasswordResetInput>
