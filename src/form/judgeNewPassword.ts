import { withTimeout } from '../client/withTimeout.js'
import type { PasswordPolicy } from '../provider/passwordPolicy.js'
import { issue } from './fields.js'

/** How long the shop's check is waited for, in milliseconds: a customer in a hurry waits for it too. */
const patience = 3000

/** Asks the shop's own check about a new password, and takes the password where there is no answer. @internal */
export async function judgeNewPassword({ isAllowed }: PasswordPolicy, password: string, signal: AbortSignal) {
  if (!isAllowed) return undefined
  const verdict = withTimeout(patience, signal, async (deadline) => isAllowed(password, { signal: deadline }))
  const isRefused = (await verdict.catch(() => undefined)) === false
  return isRefused ? { name: 'newPassword' as const, issue: issue('passwordNotAllowed') } : undefined
}
