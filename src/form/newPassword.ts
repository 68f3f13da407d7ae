import { withTimeout } from '../client/withTimeout.js'
import { format } from '../messages/format.js'
import type { Messages } from '../messages/Messages.js'
import type { PasswordPolicy } from '../provider/types.js'
import type { CredentialsContextValue } from '../provider/useCredentialsContext.js'
import { issue } from './fieldSchemas.js'

/** How long a custom check may take, in milliseconds. The customer waits for it. */
const passwordCheckTimeout = 3000

/** Runs `isAllowed` on a new password. Accepts the password if the check throws, times out or is aborted. @internal */
export async function checkPasswordPolicy(
  { isAllowed }: PasswordPolicy,
  password: string,
  signal: AbortSignal,
) {
  if (!isAllowed) return undefined
  const check = withTimeout(passwordCheckTimeout, signal, async (checkSignal) =>
    isAllowed(password, { signal: checkSignal }),
  )
  const isRejected = (await check.catch(() => undefined)) === false
  return isRejected ? { name: 'newPassword' as const, issue: issue('passwordNotAllowed') } : undefined
}

/** Returns the hint that says what a new password needs, shown before it is typed. @internal */
export function newPasswordHint(
  { common, locale }: Messages,
  { minLength, rules }: CredentialsContextValue['passwordPolicy'],
): string {
  const hint = format(common.newPasswordHint, { count: minLength }, locale)
  return [hint, ...rules.map(({ label }) => label)].join(' · ')
}

/** Creates a schema once per policy, on first use: neither server rendering nor a mount needs one. @internal */
export function memoizeByPolicy<Schema>(create: (policy: PasswordPolicy) => Schema) {
  const schemas = new WeakMap<PasswordPolicy, Schema>()
  return (policy: PasswordPolicy): Schema => {
    const schema = schemas.get(policy) ?? create(policy)
    schemas.set(policy, schema)
    return schema
  }
}
