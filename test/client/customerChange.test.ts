import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { authorizationOf, change, confirm, gateway, type Call } from '../support/gateway.js'
import { startServer } from '../support/startServer.js'

describe('a customer who signs in during a call', () => {
  /** Grace signs in while `getToken` runs: the first time, or after the gateway rejected a token. */
  async function signInDuring(step: 'get' | 'refresh', call: Call) {
    const session = { customerId: 'ada' }
    const { url, requests } = await startServer(gateway)
    const client = createCredentialsClient({
      tenant: 'myshop',
      baseUrl: url,
      getCustomerId: () => session.customerId,
      getToken: async (_, { rejectedToken }) => {
        if (step === 'get' || rejectedToken !== undefined) session.customerId = 'grace'
        return step === 'refresh' && rejectedToken === undefined ? 'old' : 'new'
      },
    })
    return { call: call(client), requests }
  }

  it('is not sent the request of the previous customer [SES-3]', async () => {
    const { call, requests } = await signInDuring('get', change)
    expect(await failureOf(call)).toMatchObject({ code: 'abortedBeforeSend', outcome: 'notSent' })
    expect(requests).toEqual([])
  })

  it('is not sent the repeated request of the previous customer [SES-3]', async () => {
    const { call, requests } = await signInDuring('refresh', change)
    expect(await failureOf(call)).toMatchObject({ code: 'abortedBeforeSend', outcome: 'notSent' })
    expect(requests.map(authorizationOf)).toEqual(['Bearer old'])
  })

  it('does not affect an anonymous operation', async () => {
    const { call, requests } = await signInDuring('refresh', confirm)
    await call
    expect(requests.map(authorizationOf)).toEqual(['Bearer old', 'Bearer new'])
  })
})
