import { screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer, type Emulator, type Fault } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
  type CredentialsEvent,
} from '../../src/index.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { holds } from '../support/secretLeaks.js'

const { email, password } = seedCustomer
const next = 'canary-of-the-next-password'
const newEmail = 'canary@example.com'
const captcha = 'canary-of-the-captcha'
const message = 'canary-of-a-message'

const body = JSON.stringify({ status: 400, type: 'validation_failure', message, details: [] })

interface Form {
  name: string
  ui: (token?: string) => ReactElement
  typed: Record<string, string>
  button: string
}

const forms: readonly Form[] = [
  {
    name: 'ChangePasswordForm',
    ui: () => <ChangePasswordForm email={email} />,
    typed: { 'Current password': password, 'New password': next, 'Confirm new password': next },
    button: 'Change password',
  },
  {
    name: 'ChangeEmailForm',
    ui: () => <ChangeEmailForm />,
    typed: {
      'Current email address': email,
      'Confirm with your password': password,
      'New email address': newEmail,
    },
    button: 'Change email address',
  },
  {
    name: 'RequestPasswordResetForm',
    ui: () => <RequestPasswordResetForm />,
    typed: { 'Email address': email },
    button: 'Send reset link',
  },
  {
    name: 'ResetPasswordForm',
    ui: (token?: string) => <ResetPasswordForm token={token} />,
    typed: { 'New password': next, 'Confirm new password': next },
    button: 'Set password',
  },
]

/** Submits a form empty and filled in; returns the events, and everything that must not be in them. */
async function submit({ ui, typed, button }: Form, fault?: Fault) {
  const emulator: Emulator = createEmulator()
  const token = await mailToken(emulator, 'passwordReset')
  if (fault) emulator.addFault(fault)
  const events: CredentialsEvent[] = []
  const secrets = [email, password, next, newEmail, captcha, message, 'https:', emulator.tenant, token ?? '']
  const { user } = renderWithEmulator(ui(token), {
    emulator,
    getHeaders: () => ({ 'X-Captcha-Token': captcha }),
    getToken: (kind) => {
      const accessToken =
        kind === 'anonymous' ? emulator.createAnonymousToken() : emulator.createCustomerToken(email)
      secrets.push(accessToken)
      return accessToken
    },
    onEvent: (event) => events.push(event),
  })
  await press(user, button)
  await waitFor(() => expect(events.at(-1)).toMatchObject({ phase: 'invalid' }))
  await fill(user, typed)
  await press(user, button)
  await waitFor(() => expect(events).toHaveLength(5))
  return { events, secrets }
}

describe.each(forms)('the events of <$name />', (form) => {
  it.each<[string, Fault | undefined]>([
    ['a success', undefined],
    ['a rejection', { response: { status: 400, body } }],
    ['an unknown outcome', { response: { status: 502, body } }],
    ['a lost response', { drop: 'afterCommit' }],
  ])('contain no secret of %s [SEC-12]', async (_, fault) => {
    const { events, secrets } = await submit(form, fault)
    expect(secrets.length).toBeGreaterThan(9)
    expect(secrets.filter((secret) => secret === '' || holds(events, secret))).toEqual([])
    expect(screen.getByRole('heading')).toBeVisible()
  })
})
