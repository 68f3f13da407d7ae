import { render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { seedCustomer, type SentEmail, type EmulatorCustomer } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import { expectAnnounced, expectFieldError, fill, press } from '../support/form.js'
import type { ProxyLogEntry } from '../support/proxyPlugin.js'

const { email, password } = seedCustomer
const first = 'a quiet river at dawn'
const second = 'a loud river at dusk'
const newEmail = 'ada@lovelace.example'

const signIn = (as: string) => void (document.cookie = `session=${encodeURIComponent(as)}; path=/`)
const signOut = () => void (document.cookie = 'session=; path=/; max-age=0')

/** Renders a page of an app whose tokens are on the server. */
function open(page: ReactElement, props: { customerId?: string; onSessionExpired?: () => void } = {}) {
  const { unmount } = render(
    <CredentialsProvider tenant="myshop" baseUrl="/api/emporix" {...props}>
      {page}
    </CredentialsProvider>,
  )
  return { user: userEvent.setup(), unmount }
}

interface State {
  outbox: SentEmail[]
  customers: EmulatorCustomer[]
  log: ProxyLogEntry[]
}

/** What the service and the proxy know. */
async function state(): Promise<State> {
  return (await fetch('/api/state')).json()
}

const typed = (current: string, next: string) => ({
  'Current password': current,
  'New password': next,
  'Confirm new password': next,
})

describe('the forms without getToken', () => {
  afterEach(signOut)

  it('work behind a proxy on their own origin', async () => {
    const reset = open(<RequestPasswordResetForm />)
    await fill(reset.user, { 'Email address': email })
    await press(reset.user, 'Send reset link')
    await expectAnnounced('Check your email')
    reset.unmount()

    const set = open(<ResetPasswordForm token={(await state()).outbox.at(-1)?.token} />)
    await fill(set.user, { 'New password': first, 'Confirm new password': first })
    await press(set.user, 'Set password')
    await expectAnnounced('Your password has been set')
    set.unmount()

    signIn(email)
    const change = open(<ChangePasswordForm />, { customerId: email })
    await fill(change.user, typed(password, second))
    await press(change.user, 'Change password')
    await expectFieldError('Current password', /^That’s not your current password\./)
    await change.user.clear(screen.getByLabelText('Current password'))
    await fill(change.user, { 'Current password': first })
    await press(change.user, 'Change password')
    await expectAnnounced('Your password has been changed')
    change.unmount()

    const move = open(<ChangeEmailForm currentEmail={email} />, { customerId: email })
    await fill(move.user, { 'Confirm with your password': second, 'New email address': newEmail })
    await press(move.user, 'Change email address')
    await expectAnnounced('Check your email')
    move.unmount()

    const confirm = open(<ConfirmEmailChangeForm token={(await state()).outbox.at(-1)?.token} />)
    await press(confirm.user, 'Confirm email address')
    await expectAnnounced('Your email address has been changed')

    const { customers, log } = await state()
    expect(customers).toMatchObject([{ email: newEmail }])
    expect(new Set(log.map(({ site, origin }) => `${site} ${origin}`))).toEqual(
      new Set([`same-origin ${window.location.origin}`]),
    )
    expect(log.map(({ status }) => status)).toEqual([204, 204, 401, 204, 204, 204])
  })

  it('say that the session has expired if there is no cookie [SES-1]', async () => {
    const expired: string[] = []
    const { user } = open(<ChangePasswordForm />, {
      customerId: email,
      onSessionExpired: () => expired.push('expired'),
    })
    await fill(user, typed(password, first))
    await press(user, 'Change password')
    await expectAnnounced('You’ve been signed out.')
    expect(screen.getByLabelText('Current password')).toHaveValue(password)
    expect(expired).toEqual(['expired'])
  })

  it('say that a link no longer works', async () => {
    const { user } = open(<ConfirmEmailChangeForm token="unknown" />)
    await press(user, 'Confirm email address')
    await expectAnnounced('This link has expired')
  })
})

describe('a page of another origin', () => {
  it.each([
    ['a script', `fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}' })`],
    [
      'a form',
      `const form = Object.assign(document.createElement('form'), { action: url, method: 'post', enctype: 'text/plain' }); document.body.append(form); form.submit()`,
    ],
  ])('is rejected by what the browser says about it: %s [SEC-16]', async (_, code) => {
    const before = (await state()).log.length
    const frame = document.createElement('iframe')
    // Gives the page an origin of its own.
    frame.setAttribute('sandbox', 'allow-scripts allow-forms')
    frame.srcdoc = `<body><script>const url = '${window.location.origin}/api/emporix/customer/myshop/password/change'; ${code}</script>`
    document.body.append(frame)
    await waitFor(async () => {
      const { log } = await state()
      expect(log.slice(before)).toMatchObject([{ site: 'cross-site', origin: 'null', status: 403 }])
    })
  })
})
