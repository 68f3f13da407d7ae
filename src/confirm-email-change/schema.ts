import * as z from 'zod/v4-mini'
import type { ConfirmEmailChangeInput } from '../client/endpoints.js'
import { linkToken } from '../link-token/linkToken.js'

/** Schema of an email confirmation: from the token of the link to the input of the request. */
export const confirmEmailChangeSchema = z.object({
  token: linkToken(),
}) satisfies z.ZodMiniType<ConfirmEmailChangeInput>
