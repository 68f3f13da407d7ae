import { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsOperation } from '../client/endpoints.js'

/** Says why nothing was sent where a value is wrong that the page gave, not the customer. @internal */
export function unusable(operation: CredentialsOperation, name: string): CredentialsError {
  const notSent = `${operation} was not sent`
  return name === 'token'
    ? new CredentialsError('invalidLink', `${notSent}: there is no usable link token.`, { operation })
    : new CredentialsError(
        'invalidConfiguration',
        `${notSent}: the ${name} given to the form cannot be used. Pass a valid one, or none.`,
        { operation },
      )
}
