import * as z from 'zod/mini'
import type { ConfirmEmailChangeInput } from '../client/endpoints.js'
import { linkToken } from '../link-token/linkToken.js'

/** What the link gives to confirm a new e-mail address -> what is sent. */
export const confirmEmailChangeSchema = z.object({
  token: linkToken(),
}) satisfies z.ZodMiniType<ConfirmEmailChangeInput>
