import type { CredentialsClient } from '../../src/client.js'
import type { Received, TestResponse } from './startServer.js'

export const input = { currentPassword: 'current', newPassword: 'new' }
export const fault = JSON.stringify({ fault: { detail: { errorcode: 'oauth.v2.InvalidAccessToken' } } })
export const rejection: TestResponse = { status: 401, body: fault }

export const authorizationOf = ({ headers }: Received) => headers.authorization

/** Rejects the access token `old`, as the gateway does. */
export const gateway = (request: Received): TestResponse =>
  authorizationOf(request) === 'Bearer old' ? rejection : {}

export type Call = (client: CredentialsClient) => Promise<void>
export const change: Call = (client) => client.changePassword(input)
export const confirm: Call = (client) => client.confirmEmailChange({ token: 't' })
