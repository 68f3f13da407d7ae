import { createCredentialsClient, type CredentialsClientOptions } from '../../src/client.js'
import { failureOf } from './failureOf.js'

export const input = { currentPassword: 'current', newPassword: 'new' }

/** A client with an access token. */
export function client(options: Partial<CredentialsClientOptions>) {
  return createCredentialsClient({ tenant: 'myshop', getToken: () => 'token', ...options })
}

/** Calls changePassword and returns the error that it rejects with. */
export const failure = (options: Partial<CredentialsClientOptions>) =>
  failureOf(client(options).changePassword(input))
