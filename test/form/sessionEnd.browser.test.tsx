import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'
import { ada, grace, settle, typed } from '../support/twoCustomers.js'

const labels = Object.keys(typed)
const values = () => labels.map((label) => screen.getByLabelText<HTMLInputElement>(label).value)
const empty = labels.map(() => '')

async function submit({ user }: Pick<ReturnType<typeof renderApp>, 'user'>) {
  await fill(user, typed)
  await press(user, 'Change password')
}

describe('a customer who signs in while getToken is pending', () => {
  it('is not sent the passwords of the customer whose session expired [SES-3]', async () => {
    let calls = 0
    const app = renderApp(({ emulator, signIn }) => ({
      // First the session ends. Then a sign-in dialog returns the token of another customer.
      getToken: async () => {
        calls += 1
        await new Promise(requestAnimationFrame)
        signIn(calls === 1 ? null : grace.email)
        return calls === 1 ? null : emulator.createCustomerToken(grace.email)
      },
    }))
    await submit(app)
    await expectAnnounced('You’ve been signed out')
    await press(app.user, 'Change password')
    await waitFor(() => expect(values()).toEqual(empty))
    expect(app.bodies).toEqual([])
    expect(await canSignIn(app.emulator, grace.email, grace.password)).toBe(true)
  })

  it('does not cause onSessionExpired for the previous customer [SES-3]', async () => {
    let giveToken: (token: null) => void = () => undefined
    const app = renderApp(() => ({ getToken: () => new Promise<null>((resolve) => (giveToken = resolve)) }))
    await submit(app)
    await screen.findByRole('button', { name: 'Saving…' })
    app.signIn(null)
    await settle()
    app.signIn(grace.email)
    await screen.findByRole('button', { name: 'Change password' })
    giveToken(null)
    await settle()
    expect(app.expired).toEqual([])
  })

  it('keeps the own values after a failed submit [CON-4]', async () => {
    const app = renderApp(() => ({ getToken: () => new Promise<null>(() => undefined) }))
    await submit(app)
    await screen.findByRole('button', { name: 'Saving…' })
    app.signIn(null)
    await settle()
    app.signIn(grace.email)
    await screen.findByRole('button', { name: 'Change password' })
    await fill(app.user, { ...typed, 'Confirm new password': 'another one' })
    await press(app.user, 'Change password')
    await waitFor(() => expect(screen.getByLabelText('Confirm new password')).toBeInvalid())
    expect(values()).toEqual([ada.password, typed['New password'], 'another one'])
  })
})

describe('a session that expired', () => {
  it('keeps no password at sign-out after a later submit that does not pass validation [SEC-14]', async () => {
    let isExpired = true
    const app = renderApp(({ emulator }) => ({
      getToken: () => (isExpired ? null : emulator.createCustomerToken(ada.email)),
    }))
    await submit(app)
    await expectAnnounced('You’ve been signed out')
    isExpired = false
    await app.user.type(screen.getByLabelText('New password'), ' typo')
    await press(app.user, 'Change password')
    await waitFor(() => expect(screen.getByLabelText('Confirm new password')).toBeInvalid())
    app.signIn(null)
    await waitFor(() => expect(values()).toEqual(empty))
  })

  it.each([
    ['a getToken that returns the rejected token again', 'same'],
    ['a getToken that throws', 'throws'],
  ])('is reported for %s after the app signed out [SES-6]', async (_, behaviour) => {
    const app = renderApp(({ emulator, signIn }) => {
      const token = emulator.createCustomerToken(ada.email)
      return {
        getToken: async (_kind, { rejectedToken }) => {
          if (behaviour === 'same' && rejectedToken === undefined) return token
          signIn(null)
          await new Promise(requestAnimationFrame)
          if (behaviour === 'throws') throw new Error('refresh failed')
          return token
        },
      }
    })
    app.emulator.revokeAccessTokens()
    await submit(app)
    await waitFor(() => expect(app.expired).toEqual(['sessionExpired']))
  })

  it('is reported when an interceptor signs out on the 401 [SES-6]', async () => {
    const app = renderApp(({ emulator, signIn }) => ({
      getToken: (_kind, { rejectedToken }) => (rejectedToken === undefined ? 'old' : null),
      fetch: async (url, init) => {
        const response = await emulator.fetch(url, init)
        signIn(null)
        const body = new ReadableStream({
          // The body arrives after the app has rendered the sign-out.
          async start(controller) {
            await settle()
            controller.enqueue(new Uint8Array(await response.arrayBuffer()))
            controller.close()
          },
        })
        return new Response(body, { status: response.status })
      },
    }))
    await submit(app)
    await waitFor(() => expect(app.expired).toEqual(['sessionExpired']))
    expect(values()).toEqual(Object.values(typed))
  })
})
