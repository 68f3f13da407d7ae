import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { sendRequest } from './sendRequest.js'

const { email, password } = seedCustomer
const hours = 3_600_000

/** An emulator whose clock can be turned back, which shows whether an expired token was removed. */
function start() {
  const clock = { now: 0 }
  const emulator = createEmulator({ now: () => clock.now, linkLifetimeMs: hours })
  const sendAt = async (now: number) => {
    clock.now = now
    await sendRequest(emulator, 'myshop/validateauthtoken', '')
    clock.now = 0
  }
  return { emulator, sendAt }
}

describe('the state of an emulator', () => {
  it.each([
    [3_599_000 + 24 * hours - 1, 'keymanagement.service.access_token_expired'],
    [3_599_000 + 24 * hours, 'oauth.v2.InvalidAccessToken'],
  ])('after %i ms, reports an expired access token as %s [EMU-4]', async (time, errorcode) => {
    let now = 0
    const emulator = createEmulator({ now: () => now })
    const accessToken = emulator.createAnonymousToken()
    now = time
    expect(await sendRequest(emulator, 'myshop/login', accessToken, {})).toMatchObject({
      status: 401,
      body: { fault: { detail: { errorcode } } },
    })
  })

  it.each([
    ['keeps', 86_398_999, 200],
    ['drops', 86_399_000, 401],
  ])('%s a refresh token after %i ms [EMU-4]', async (_, time, status) => {
    const { emulator, sendAt } = start()
    const guest = emulator.createAnonymousToken()
    const session = await sendRequest(emulator, 'myshop/login', guest, { email, password })
    await sendAt(time)
    const path = `myshop/refreshauthtoken?refreshToken=${session.body.refresh_token}`
    expect((await sendRequest(emulator, path, guest)).status).toBe(status)
  })

  it.each([
    ['keeps', hours - 1, 204],
    ['drops', hours, 400],
  ])('%s an emailed token after %i ms [EMU-4]', async (_, time, status) => {
    const { emulator, sendAt } = start()
    const guest = emulator.createAnonymousToken()
    await sendRequest(emulator, 'myshop/password/reset', guest, { email })
    await sendAt(time)
    const input = { token: emulator.outbox[0]?.token, password: 'long enough' }
    expect((await sendRequest(emulator, 'myshop/password/reset/update', guest, input)).status).toBe(status)
  })
})
