import { CredentialsError, type CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsOperation } from '../client/endpoints.js'
import { format, formatWait } from '../messages/format.js'
import type { Messages } from '../messages/Messages.js'
import type { CredentialsContextValue } from '../provider/useCredentialsContext.js'

/** Returns the sentence for an error that belongs to no field. @internal */
export function formErrorMessage(
  messages: Messages,
  operation: CredentialsOperation,
  { code, customerMessage, isServiceResponse, retryAfterSeconds }: CredentialsError,
): string {
  const { errors, locale } = messages
  if (customerMessage) return customerMessage
  if (code === 'outcomeUnknown') return messages[operation].outcomeUnknown
  // Not shown while the form is mounted; a custom form may still ask.
  if (code === 'abortedBeforeSend') return errors.accessTokenUnavailable
  // Perhaps a captcha that is not solved.
  if (code === 'headersUnavailable') return errors.requestRejected
  if (code === 'requestRejected' && isServiceResponse && operation === 'resetPassword')
    return messages.resetPassword.requestRejected
  if (code !== 'tooManyAttempts' || !retryAfterSeconds) return errors[code]
  const when = formatWait(Math.ceil(retryAfterSeconds / 60), 'minute', locale)
  return format(errors.tooManyAttemptsRetryAfter, { when }, locale)
}

/** Returns the sentence for an issue of a field. Any other text is a sentence of the app, returned as it is. @internal */
export function fieldErrorMessage(
  { validation, errors, changePassword, locale }: Messages,
  issue: string,
  { minLength, maxLength = 0 }: CredentialsContextValue['passwordPolicy'],
): string {
  const { wrongPasswordAfterUnknownOutcome } = changePassword
  const sentences: Record<string, (typeof validation)[keyof typeof validation]> = {
    ...errors,
    ...validation,
    wrongPasswordAfterUnknownOutcome,
  }
  const sentence = sentences[issue]
  const count = issue === 'passwordTooLong' ? maxLength : minLength
  return sentence ? format(sentence, { count }, locale) : issue
}

/** Returns the field that an error belongs to, if any. @internal */
export function fieldOfError<Name extends string>(
  { code, rejectedInputFields }: CredentialsError,
  errorFields: Partial<Record<CredentialsErrorCode, Name>>,
  fieldNames: readonly Name[],
): Name | undefined {
  const named =
    code === 'requestRejected' ? fieldNames.find((name) => rejectedInputFields.includes(name)) : undefined
  return errorFields[code] ?? named
}

/**
 * Returns the issue of the field that an error belongs to. After a change of unknown outcome, a wrong current password may
 * be the old one. @internal
 */
export function issueOf(
  { code, customerMessage }: CredentialsError,
  operation: CredentialsOperation,
  mayBeInEffect: boolean,
): string {
  const mayBeChanged = mayBeInEffect && code === 'wrongPassword' && operation === 'changePassword'
  return customerMessage ?? (mayBeChanged ? 'wrongPasswordAfterUnknownOutcome' : code)
}

/** Creates the error for an invalid value that the page passed and the customer cannot correct. @internal */
export function invalidValueError(operation: CredentialsOperation, name: string): CredentialsError {
  return new CredentialsError(
    name === 'token' ? 'invalidLink' : 'invalidConfiguration',
    `${operation} was not sent. The ${name} passed to the form is invalid. Pass a valid one.`,
    { operation },
  )
}
