import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { RequestPasswordResetForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { expectAccessible } from '../support/axe.js'
import { expectRefused, expectTold, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer

describe('<RequestPasswordResetForm />', () => {
  it('has a link mailed', async () => {
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm site="main" />, {
      signedInAs: null,
    })
    await expectAccessible()
    await fill(user, { 'E-mail address': email })
    await press(user, 'Send link')
    await expectTold('Check your inbox')
    expect(emulator.outbox).toMatchObject([{ to: email, site: 'main', event: 'customer.password-reset' }])
    await expectAccessible()
  })

  it('takes an address that is known already', () => {
    renderWithEmulator(<RequestPasswordResetForm email={email} />)
    expect(screen.getByLabelText('E-mail address')).toHaveValue(email)
  })

  it('asks for an address in full', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    await fill(user, { 'E-mail address': 'ada@example' })
    await press(user, 'Send link')
    await expectRefused('E-mail address', /in full/)
    await user.type(screen.getByLabelText('E-mail address'), '.com')
    expect(screen.getByLabelText('E-mail address')).toBeValid()
  })

  it.each([200, 400, 403, 404].map((status) => [status]))(
    'ENU-1 looks the same for an account and for an answer of %i',
    async (status) => {
      const errors: unknown[] = []
      const { emulator, user, container } = renderWithEmulator(
        <RequestPasswordResetForm onError={(error) => errors.push(error.status)} />,
      )
      if (status !== 200)
        emulator.addFault({ operation: 'requestPasswordReset', reply: { status, body: '{}' } })
      await fill(user, { 'E-mail address': 'stranger@example.com' })
      await press(user, 'Send link')
      await expectTold('Check your inbox')
      expect(container).toHaveTextContent('If there is an account for stranger@example.com, a link')
      expect(errors).toEqual(status === 200 ? [] : [status])
    },
  )

  it.each([
    ['offline', { drop: 'beforeSend' }, /offline/],
    ['too many requests', { operation: 'requestPasswordReset', reply: { status: 429 } }, /Too many attempts/],
    [
      'a fault of the service',
      { operation: 'requestPasswordReset', reply: { status: 503 } },
      /got no answer/,
    ],
  ] as const)('ENU-2 tells what cannot depend on the account: %s', async (_, fault, text) => {
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm />)
    emulator.addFault(fault)
    await fill(user, { 'E-mail address': email })
    await press(user, 'Send link')
    await expectTold(text)
  })

  it('says everything in German', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />, { messages: de })
    await press(user, 'Link senden')
    await expectRefused('E-Mail-Adresse', de.validation.emailMissing)
  })
})
