import { describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { bearerOf, change, confirm, gateway, type Call } from '../support/gateway.js'
import { startServer } from '../support/startServer.js'

describe('another customer who signs in meanwhile', () => {
  /** A session that Grace takes over while a bearer is asked for: the first one, or the one after a refusal. */
  async function takeOver(when: 'asked' | 'renewed', call: Call) {
    const session = { customerId: 'ada' }
    const { url, requests } = await startServer(gateway)
    const client = createCredentialsClient({
      tenant: 'myshop',
      baseUrl: url,
      getCustomerId: () => session.customerId,
      getToken: async (_, { rejected }) => {
        if (when === 'asked' || rejected !== undefined) session.customerId = 'grace'
        return when === 'renewed' && rejected === undefined ? 'old' : 'new'
      },
    })
    return { call: call(client), requests }
  }

  it('SES-3 is not sent what was asked for before', async () => {
    const { call, requests } = await takeOver('asked', change)
    expect(await failureOf(call)).toMatchObject({ code: 'sessionExpired', outcome: 'rejected' })
    expect(requests).toEqual([])
  })

  it('SES-3 is not sent again what the gateway refused', async () => {
    const { call, requests } = await takeOver('renewed', change)
    expect(await failureOf(call)).toMatchObject({ code: 'sessionExpired', outcome: 'rejected' })
    expect(requests.map(bearerOf)).toEqual(['Bearer old'])
  })

  it('does not matter to a call without a customer', async () => {
    const { call, requests } = await takeOver('renewed', confirm)
    await call
    expect(requests.map(bearerOf)).toEqual(['Bearer old', 'Bearer new'])
  })
})
