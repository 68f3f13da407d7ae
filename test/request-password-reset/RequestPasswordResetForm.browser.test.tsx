import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { RequestPasswordResetForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import { expectAccessible } from '../support/axe.js'
import { expectFieldError, expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer

describe('<RequestPasswordResetForm />', () => {
  it('has a link mailed', async () => {
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm site="main" />, {
      signedInAs: null,
    })
    await expectAccessible()
    await fill(user, { 'Email address': email })
    await press(user, 'Send link')
    await expectAnnounced('Check your inbox')
    expect(emulator.outbox).toMatchObject([{ to: email, site: 'main', event: 'customer.password-reset' }])
    await expectAccessible()
  })

  it('takes an address that is known already', () => {
    renderWithEmulator(<RequestPasswordResetForm email={email} />)
    expect(screen.getByLabelText('Email address')).toHaveValue(email)
  })

  it('asks for an address in full', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    await fill(user, { 'Email address': 'ada@example' })
    await press(user, 'Send link')
    await expectFieldError('Email address', /a full email/)
    await user.type(screen.getByLabelText('Email address'), '.com')
    expect(screen.getByLabelText('Email address')).toBeValid()
  })

  it.each([200, 400, 403, 404].map((status) => [status]))(
    'ENU-1 looks the same for an account and for an answer of %i',
    async (status) => {
      const errors: unknown[] = []
      const { emulator, user, container } = renderWithEmulator(
        <RequestPasswordResetForm onError={(error) => errors.push(error.status)} />,
      )
      if (status !== 200)
        emulator.addFault({ operation: 'requestPasswordReset', response: { status, body: '{}' } })
      await fill(user, { 'Email address': 'stranger@example.com' })
      await press(user, 'Send link')
      await expectAnnounced('Check your inbox')
      expect(container).toHaveTextContent('If there is an account for stranger@example.com, a link')
      expect(errors).toEqual(status === 200 ? [] : [status])
    },
  )

  it('ENU-3 shows the same, step by step, for an account and for a stranger', async () => {
    async function stepsFor(typed: string) {
      const { user, unmount } = renderWithEmulator(<RequestPasswordResetForm email={typed} />)
      const steps = new Set<string>()
      const watch = new MutationObserver(() => steps.add(document.body.textContent.replaceAll(typed, '…')))
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
      await press(user, 'Send link')
      await expectAnnounced('Check your inbox')
      watch.disconnect()
      unmount()
      return [...steps]
    }
    const steps = await stepsFor(email)
    expect(steps.join()).toContain('Sending…')
    expect(await stepsFor('stranger@example.com')).toEqual(steps)
  })

  it('ENU-5 says what was typed, as text, and wraps it', async () => {
    const long = `${'<b>x</b>'.repeat(40)}@example.com`
    const { user, container } = renderWithEmulator(<RequestPasswordResetForm email={long} />)
    await press(user, 'Send link')
    await expectAnnounced('Check your inbox')
    expect(container.querySelector('.credentials-value')).toHaveTextContent(long)
    expect(container.querySelector('b')).toBeNull()
    expect(container.scrollWidth).toBe(container.clientWidth)
  })

  it.each([
    ['pаypal@example.com', 'pаypal@example.com'],
    ['ada@pаypal.com', 'ada@xn--pypal-4ve.com'],
    ['ada@exämple.com', 'ada@exämple.com'],
    ['ada@почта.рф', 'ada@почта.рф'],
    ['ada@日本語カタカナ.jp', 'ada@日本語カタカナ.jp'],
  ])('VAL-3 shows %s as %s, and sends it as it was typed', async (typed, shown) => {
    const emulator = createEmulator({ customers: [{ ...seedCustomer, email: typed }] })
    const { user, container } = renderWithEmulator(<RequestPasswordResetForm email={typed} />, {
      emulator,
      signedInAs: null,
    })
    await press(user, 'Send link')
    await expectAnnounced('Check your inbox')
    expect(container.querySelector('.credentials-value')).toHaveTextContent(shown)
    expect(emulator.outbox).toMatchObject([{ to: typed }])
  })

  it.each([
    ['offline', { drop: 'beforeSend' }, /offline/],
    [
      'too many requests',
      { operation: 'requestPasswordReset', response: { status: 429 } },
      /Too many attempts/,
    ],
    [
      'a fault of the service',
      { operation: 'requestPasswordReset', response: { status: 503 } },
      /got no answer/,
    ],
  ] as const)('ENU-2 tells what cannot depend on the account: %s', async (_, fault, text) => {
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm />)
    emulator.addFault(fault)
    await fill(user, { 'Email address': email })
    await press(user, 'Send link')
    await expectAnnounced(text)
  })

  it('says everything in German', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />, { messages: de })
    await press(user, 'Link senden')
    await expectFieldError('E-Mail-Adresse', de.validation.emailMissing)
  })
})
