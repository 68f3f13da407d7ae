import type { CredentialsClient } from '../../src/client.js'
import type { Received, Reply } from './startServer.js'

export const input = { currentPassword: 'current', newPassword: 'new' }
export const fault = JSON.stringify({ fault: { detail: { errorcode: 'oauth.v2.InvalidAccessToken' } } })
export const refused: Reply = { status: 401, body: fault }

export const bearerOf = ({ headers }: Received) => headers.authorization

/** Refuses the bearer `old`, as a gateway does. */
export const gateway = (request: Received): Reply => (bearerOf(request) === 'Bearer old' ? refused : {})

export type Call = (client: CredentialsClient) => Promise<void>
export const change: Call = (client) => client.changePassword(input)
export const confirm: Call = (client) => client.confirmEmailChange({ token: 't' })
