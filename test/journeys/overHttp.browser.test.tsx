import { render } from '@testing-library/react'
import { describe, expect, inject, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createAnonymousTokenProvider } from '../../src/client.js'
import { seedCustomer, type SentEmail } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ConfirmEmailChangeForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import type { ReactElement } from 'react'
import { expectAnnounced, fill, press } from '../support/form.js'

const grace = { email: 'grace@example.com', password: 'compile this' }
const baseUrl = inject('emulatorUrl')
const getAnonymousToken = createAnonymousTokenProvider({ tenant: 'myshop', clientId: 'storefront', baseUrl })

/** Signs in as an app does; returns the access token, or `undefined` if the credentials are wrong. */
async function signIn(email: string, password: string): Promise<string | undefined> {
  const response = await fetch(`${baseUrl}/customer/myshop/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await getAnonymousToken()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return response.ok ? (await response.json()).access_token : undefined
}

/** Renders a page of the app. */
function open(page: ReactElement, accessToken?: string) {
  render(
    <CredentialsProvider
      tenant="myshop"
      baseUrl={baseUrl}
      getToken={(kind, context) => (kind === 'anonymous' ? getAnonymousToken(context) : accessToken)}
    >
      {page}
    </CredentialsProvider>,
  )
}

async function newestEmail(to: string): Promise<SentEmail | undefined> {
  const response = await fetch(`${baseUrl}/`, { headers: { Accept: 'application/json' } })
  const emails: SentEmail[] = await response.json()
  return emails.findLast((each) => each.to === to)
}

describe('the forms over cross-origin HTTP', () => {
  it('reset a forgotten password', async () => {
    const user = userEvent.setup()
    const next = 'a quiet river at dawn'
    open(<RequestPasswordResetForm />)
    await fill(user, { 'Email address': seedCustomer.email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    const received = await newestEmail(seedCustomer.email)
    open(<ResetPasswordForm token={received?.token} />)
    await fill(user, { 'New password': next, 'Confirm new password': next })
    await press(user, 'Set password')
    await expectAnnounced('Your password has been set')
    expect(await signIn(seedCustomer.email, seedCustomer.password)).toBeUndefined()
    expect(await signIn(seedCustomer.email, next)).toBeDefined()
  })

  it('change an email address', async () => {
    const user = userEvent.setup()
    const newEmail = 'grace@hopper.example'
    open(<ChangeEmailForm currentEmail={grace.email} />, await signIn(grace.email, grace.password))
    await fill(user, { 'Confirm with your password': grace.password, 'New email address': newEmail })
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    const received = await newestEmail(newEmail)
    open(<ConfirmEmailChangeForm token={received?.token} />)
    await press(user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')
    expect(await signIn(grace.email, grace.password)).toBeUndefined()
    expect(await signIn(newEmail, grace.password)).toBeDefined()
  })
})
