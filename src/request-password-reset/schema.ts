import * as z from 'zod/mini'
import type { RequestPasswordResetInput } from '../client/endpoints.js'
import { email } from '../form/fieldSchemas.js'

/** What is typed to ask for a password reset -> what is sent. */
export const requestPasswordResetSchema = z.object({
  email: email(),
  site: z.optional(z.string()),
}) satisfies z.ZodMiniType<RequestPasswordResetInput>
