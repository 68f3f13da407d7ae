import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/emulator.js'
import { RequestPasswordResetForm, type CredentialsProviderProps } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

async function sendWith(
  response: NonNullable<Fault['response']>,
  props: Partial<CredentialsProviderProps> = {},
) {
  const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm />, props)
  emulator.addFault({ operation: 'requestPasswordReset', response })
  await fill(user, { 'Email address': 'ada@example.com' })
  await press(user, 'Send reset link')
}

const html = '<html><body>404 Not Found</body></html>'
const siteError = JSON.stringify({
  status: 400,
  type: 'validation_failure',
  message: 'The site is unknown.',
  details: [{ field: 'site', type: 'invalid_value', message: 'Unknown.' }],
})

describe('<RequestPasswordResetForm /> and rejections', () => {
  it.each<[string, NonNullable<Fault['response']>]>([
    ['the 404 page of a web server', { status: 404, body: html }],
    ['the 403 page of a firewall', { status: 403, body: html }],
    ['a 405 without a body', { status: 405, body: '' }],
    ['a method that the service You can’t do this', { status: 405 }],
    ['JSON of another service', { status: 404, body: '{"error":"no route"}' }],
  ])('shows an error for %s [ENU-6]', async (_, response) => {
    await sendWith(response)
    await expectAnnounced('This wasn’t accepted')
    expect(screen.queryByText('Check your email')).not.toBeInTheDocument()
  })

  it('shows a configuration error for an unknown site [ENU-6]', async () => {
    await sendWith({ status: 400, body: siteError })
    await expectAnnounced('This page isn’t working properly')
  })

  it('shows success for a rejection that mapErrorCode recognises as an unknown account [ENU-6]', async () => {
    await sendWith({ status: 404, body: html }, { mapErrorCode: () => 'accountNotFound' })
    await expectAnnounced('Check your email')
  })
})
