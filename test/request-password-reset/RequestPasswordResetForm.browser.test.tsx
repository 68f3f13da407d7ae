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
  it('sends a link to the email address', async () => {
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm site="main" />, {
      signedInAs: null,
    })
    await expectAccessible()
    await fill(user, { 'Email address': email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(emulator.outbox).toMatchObject([{ to: email, site: 'main', event: 'customer.password-reset' }])
    await expectAccessible()
  })

  it('prefills the email prop', () => {
    renderWithEmulator(<RequestPasswordResetForm defaultEmail={email} />)
    expect(screen.getByLabelText('Email address')).toHaveValue(email)
  })

  it('rejects an incomplete email address', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    await fill(user, { 'Email address': 'ada@example' })
    await press(user, 'Send reset link')
    await expectFieldError('Email address', /a full email/)
    await user.type(screen.getByLabelText('Email address'), '.com')
    expect(screen.getByLabelText('Email address')).toBeValid()
  })

  it.each([200, 400, 403, 404].map((status) => [status]))(
    'looks the same for an account as for a response of %i [ENU-1]',
    async (status) => {
      const errors: unknown[] = []
      const { emulator, user, container } = renderWithEmulator(
        <RequestPasswordResetForm onError={(error) => errors.push(error.status)} />,
      )
      if (status !== 200) emulator.addFault({ operation: 'requestPasswordReset', response: { status } })
      await fill(user, { 'Email address': 'unknown@example.com' })
      await press(user, 'Send reset link')
      await expectAnnounced('Check your email')
      expect(container).toHaveTextContent('If there’s an account for unknown@example.com, you’ll get')
      expect(errors).toEqual(status === 200 ? [] : [status])
    },
  )

  it('shows the same steps for a known as for an unknown email address [ENU-3]', async () => {
    async function stepsFor(typed: string) {
      const { user, unmount } = renderWithEmulator(<RequestPasswordResetForm defaultEmail={typed} />)
      const steps = new Set<string>()
      const watch = new MutationObserver(() => steps.add(document.body.textContent.replaceAll(typed, '…')))
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
      await press(user, 'Send reset link')
      await expectAnnounced('Check your email')
      watch.disconnect()
      unmount()
      return [...steps]
    }
    const steps = await stepsFor(email)
    expect(steps.join()).toContain('Sending…')
    expect(await stepsFor('unknown@example.com')).toEqual(steps)
  })

  it('shows the typed email address as text [ENU-5]', async () => {
    const long = `${'<b>x</b>'.repeat(40)}@example.com`
    const { user, container } = renderWithEmulator(<RequestPasswordResetForm defaultEmail={long} />)
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(container.querySelector('.credentials-value')).toHaveTextContent(long)
    expect(container.querySelector('b')).toBeNull()
  })

  it('wraps a long email address', async () => {
    const { user, container } = renderWithEmulator(
      <RequestPasswordResetForm defaultEmail={`${'x'.repeat(400)}@example.com`} />,
    )
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(container.scrollWidth).toBe(container.clientWidth)
  })

  it.each([
    ['pаypal@example.com', 'pаypal@example.com'],
    ['ada@pаypal.com', 'ada@xn--pypal-4ve.com'],
    ['ada@exämple.com', 'ada@exämple.com'],
    ['ada@почта.рф', 'ada@почта.рф'],
    ['ada@日本語カタカナ.jp', 'ada@日本語カタカナ.jp'],
  ])('shows %s as %s [VAL-3]', async (typed, shown) => {
    const emulator = createEmulator({ customers: [{ ...seedCustomer, email: typed }] })
    const { user, container } = renderWithEmulator(<RequestPasswordResetForm defaultEmail={typed} />, {
      emulator,
      signedInAs: null,
    })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
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
    ['a service error', { operation: 'requestPasswordReset', response: { status: 503 } }, /couldn’t confirm/],
  ] as const)('shows an error that cannot depend on the account: %s [ENU-2]', async (_, fault, text) => {
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm />)
    emulator.addFault(fault)
    await fill(user, { 'Email address': email })
    await press(user, 'Send reset link')
    await expectAnnounced(text)
  })

  it('uses the messages of the provider', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />, { messages: de })
    await press(user, 'Link senden')
    await expectFieldError('E-Mail-Adresse', de.validation.emailMissing)
  })
})
