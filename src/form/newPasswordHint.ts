import { format } from '../messages/format.js'
import type { Messages } from '../messages/Messages.js'
import type { Credentials } from '../provider/useCredentialsContext.js'

/** Says what a new password must be, before it is typed. @internal */
export function newPasswordHint(
  { common, locale }: Messages,
  { minLength }: Credentials['passwordPolicy'],
): string {
  return format(common.newPasswordHint, { count: minLength }, locale)
}
