import type { FieldErrors } from 'react-hook-form'
import type { CredentialsOperation } from '../client/endpoints.js'
import type { Messages } from '../messages/Messages.js'
import { errorEvent, type CredentialsEvent } from '../provider/events.js'
import { invalidValueError } from './errorMessages.js'
import { issue as issueKey, type Issue } from './fieldSchemas.js'

const notAllowed = issueKey('passwordNotAllowed')

/** Returns the error, if any, and the event of a submit that validation stopped. @internal */
export function describeInvalid(
  operation: CredentialsOperation,
  fieldNames: readonly string[],
  errors: FieldErrors,
  { validation }: Messages,
) {
  // A value without a field, such as a link token, is the page's to correct, not the customer's.
  const extraName = Object.keys(errors).find((key) => !fieldNames.includes(key))
  const error = extraName === undefined ? null : invalidValueError(operation, extraName)
  const isIssue = (text: unknown): text is Issue => String(text) in validation
  const invalidFields = fieldNames.flatMap((name) => {
    const issue = errors[name]?.message
    // The sentence of a rule of the policy stays out of the event.
    return issue === undefined ? [] : [{ name, issue: isIssue(issue) ? issue : notAllowed }]
  })
  const event: CredentialsEvent = error
    ? errorEvent(operation, error)
    : { operation, phase: 'invalid', invalidFields }
  return { error, event }
}
