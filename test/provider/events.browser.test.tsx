import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/emulator.js'
import {
  ChangePasswordForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
  useChangePassword,
  type CredentialsEvent,
} from '../../src/index.js'
import { expectAnnounced, expectFieldError, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { serviceError } from '../support/serviceError.js'
import { ada, grace, renderForTwoCustomers, typed } from '../support/twoCustomers.js'

const operation = 'changePassword'

/** Records events; durations are replaced by whether they are whole numbers of milliseconds. */
function record() {
  const events: object[] = []
  const onEvent = (event: CredentialsEvent) => {
    const isTimed = 'durationMs' in event
    events.push(isTimed ? { ...event, durationMs: Number.isSafeInteger(event.durationMs) } : event)
  }
  return { events, onEvent }
}

const input = { currentPassword: ada.password, newPassword: 'a quiet river at dawn' }

function Button() {
  const { mutate, status } = useChangePassword()
  return (
    <button type="button" onClick={() => mutate(input)}>
      {status}
    </button>
  )
}

describe('onEvent', () => {
  it('reports the steps of a submit', async () => {
    const { events, onEvent } = record()
    const { user } = renderWithEmulator(<ChangePasswordForm />, { onEvent })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(events).toEqual([
      { operation, phase: 'submit' },
      { operation, phase: 'send' },
      { operation, phase: 'success', durationMs: true },
    ])
  })

  it('reports what validation found in which fields', async () => {
    const { events, onEvent } = record()
    const { user } = renderWithEmulator(<ChangePasswordForm />, { onEvent })
    await fill(user, { 'New password': 'short' })
    await press(user, 'Change password')
    await expectFieldError('Current password', 'Enter your current password.')
    expect(events).toEqual([
      { operation, phase: 'submit' },
      {
        operation,
        phase: 'invalid',
        invalidFields: [
          { name: 'currentPassword', issue: 'currentPasswordMissing' },
          { name: 'newPassword', issue: 'passwordTooShort' },
          { name: 'confirmPassword', issue: 'confirmPasswordMissing' },
        ],
      },
    ])
  })

  it('reports a new password that the custom check rejects', async () => {
    const { events, onEvent } = record()
    const passwordPolicy = { isAllowed: () => false }
    const { user } = renderWithEmulator(<ChangePasswordForm />, { onEvent, passwordPolicy })
    await fill(user, typed)
    await press(user, 'Change password')
    await expectFieldError('New password', /./)
    const invalidFields = [{ name: 'newPassword', issue: 'passwordNotAllowed' }]
    expect(events[1]).toEqual({ operation, phase: 'invalid', invalidFields })
  })

  it.each<[string, Fault, object]>([
    ['rejection', { response: { status: 403 } }, { code: 'forbidden', outcome: 'rejected', status: 403 }],
    ['lost response', { drop: 'afterCommit' }, { code: 'outcomeUnknown', outcome: 'unknown' }],
  ])('reports a %s', async (_, fault, expected) => {
    const { events, onEvent } = record()
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />, { onEvent })
    emulator.addFault({ operation, ...fault })
    await fill(user, typed)
    await press(user, 'Change password')
    await waitFor(() => expect(events).toHaveLength(3))
    expect(events[2]).toEqual({ operation, phase: 'error', durationMs: true, status: undefined, ...expected })
  })

  it('reports a rejection that the form shows as success [ENU-1]', async () => {
    const { events, onEvent } = record()
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm />, { onEvent })
    emulator.addFault({
      operation: 'requestPasswordReset',
      response: { status: 404, body: serviceError('not_found') },
    })
    await fill(user, { 'Email address': ada.email })
    await press(user, 'Send reset link')
    await screen.findByText('Check your email')
    expect(events[2]).toMatchObject({ phase: 'error', code: 'accountNotFound', status: 404 })
  })

  it('reports a value of the page that is invalid as an error', async () => {
    const { events, onEvent } = record()
    const site = JSON.parse('1')
    const { user } = renderWithEmulator(<RequestPasswordResetForm site={site} />, { onEvent })
    await fill(user, { 'Email address': ada.email })
    await press(user, 'Send reset link')
    await waitFor(() => expect(events).toHaveLength(2))
    expect(events[1]).toMatchObject({ phase: 'error', code: 'invalidConfiguration', outcome: 'notSent' })
  })

  it('reports a mutation hook that is used alone', async () => {
    const { events, onEvent } = record()
    const { user } = renderWithEmulator(<Button />, { onEvent })
    await press(user, 'idle')
    await screen.findByRole('button', { name: 'success' })
    expect(events).toEqual([
      { operation, phase: 'send' },
      { operation, phase: 'success', durationMs: true },
    ])
  })

  it('reports once that a page was opened without a link', async () => {
    const { events, onEvent } = record()
    const view = renderWithEmulator(<ResetPasswordForm token={null} />, { onEvent })
    view.rerender(<ResetPasswordForm token="not a token" />)
    await waitFor(() => expect(events).toEqual([{ operation: 'resetPassword', phase: 'linkMissing' }]))
  })

  it('reports no missing link before the URL is read', async () => {
    const { events, onEvent } = record()
    const view = renderWithEmulator(<ResetPasswordForm token={undefined} />, { onEvent })
    expect(events).toEqual([])
    view.rerender(<ResetPasswordForm token={null} />)
    await waitFor(() => expect(events).toHaveLength(1))
  })

  it.each<[string, () => unknown]>([
    ['throws', () => expect.fail('thrown by the app')],
    ['never ends', () => new Promise(() => undefined)],
  ])('changes nothing if it %s [CON-3]', async (_, onEvent) => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { onEvent })
    await press(user, 'Change password')
    await expectFieldError('Current password', 'Enter your current password.')
    await fill(user, typed)
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
  })

  it('reports the outcome of a request after the form has unmounted', async () => {
    const { events, onEvent } = record()
    const { emulator, user, rerender } = renderWithEmulator(<ChangePasswordForm />, { onEvent })
    emulator.addFault({ operation, delayMs: Infinity })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(<p>Another page</p>)
    await waitFor(() => expect(events[2]).toMatchObject({ phase: 'error', code: 'outcomeUnknown' }))
  })

  it('reports only the outcome of a request after another customer has signed in [SES-3]', async () => {
    const { events, onEvent } = record()
    const app = renderForTwoCustomers()
    const { fetch, release } = holdResponses(app.emulator)
    app.signIn(ada.email, { fetch, onEvent })
    await app.send()
    app.signIn(grace.email, { fetch, onEvent })
    await screen.findByRole('button', { name: 'Change password' })
    release()
    await fill(app.user, typed)
    await press(app.user, 'Change password')
    await waitFor(() => expect(events).toHaveLength(6))
    expect(events[2]).toMatchObject({ phase: 'error', code: 'outcomeUnknown', outcome: 'unknown' })
    expect(events.slice(3)).toMatchObject([{ phase: 'submit' }, { phase: 'send' }, { phase: 'success' }])
  })

  it('reports nothing more of a submit after another customer has signed in [SES-3]', async () => {
    const { events, onEvent } = record()
    let reject = (_isAllowed: boolean) => {}
    const isAllowed = () => new Promise<boolean>((resolve) => (reject = resolve))
    const props = { onEvent, passwordPolicy: { isAllowed } }
    const app = renderForTwoCustomers(props)
    await app.send()
    app.signIn(grace.email, props)
    reject(false)
    await fill(app.user, typed)
    await press(app.user, 'Change password')
    await waitFor(() => expect(events).toHaveLength(2))
    expect(events.map((event) => Reflect.get(event, 'phase'))).toEqual(['submit', 'submit'])
  })
})
