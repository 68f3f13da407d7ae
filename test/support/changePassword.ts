import { createCredentialsClient, type CredentialsClientOptions } from '../../src/client.js'
import { failureOf } from './failureOf.js'

export const input = { currentPassword: 'current', newPassword: 'new' }

/** A client of a shop, with a bearer. */
export function client(options: Partial<CredentialsClientOptions>) {
  return createCredentialsClient({ tenant: 'myshop', getToken: () => 'bearer', ...options })
}

/** Calls changePassword, and returns the error it ends with. */
export const failure = (options: Partial<CredentialsClientOptions>) =>
  failureOf(client(options).changePassword(input))
