import type { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsOperation } from '../client/endpoints.js'
import { format } from '../messages/format.js'
import type { Messages } from '../messages/Messages.js'

/** Says in words what went wrong with an operation. @internal */
export function errorText(
  messages: Messages,
  operation: CredentialsOperation,
  error: CredentialsError,
): string {
  const { code, retryAfterSeconds } = error
  if (code === 'outcomeUnknown') return messages[operation].outcomeUnknown
  if (code === 'aborted') return messages.errors.tokenUnavailable
  if (code !== 'tooManyAttempts' || !retryAfterSeconds) return messages.errors[code]
  const when = new Intl.RelativeTimeFormat(messages.locale).format(
    Math.ceil(retryAfterSeconds / 60),
    'minute',
  )
  return format(messages.errors.tooManyAttemptsRetryAfter, { when }, messages.locale)
}

/** Says in words what is wrong with a field; a word that is none of ours stays as it is. @internal */
export function issueText(
  { validation, errors, locale }: Messages,
  issue: string,
  minLength: number,
): string {
  const words: Record<string, (typeof validation)[keyof typeof validation]> = { ...errors, ...validation }
  return format(words[issue] ?? issue, { count: minLength }, locale)
}
