import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { SetPasswordForm } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { expectAnnounced, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer

describe('<SetPasswordForm />', () => {
  it('shows the known email address and no field', async () => {
    renderWithEmulator(<SetPasswordForm email={email} />)
    expect(screen.getByRole('form', { name: 'Set a password' })).toHaveTextContent(
      `We’ll email a link to ${email} so you can set one.`,
    )
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await expectAccessible()
  })

  it('requests a password reset for it', async () => {
    const { emulator, user } = renderWithEmulator(<SetPasswordForm email={email} />)
    await press(user, 'Email me a link')
    await expectAnnounced('Check your email')
    expect(emulator.outbox.map(({ to }) => to)).toEqual([email])
    expect(screen.getByRole('region', { name: 'Check your email' })).toHaveTextContent(email)
    await expectAccessible()
  })

  it('does not offer another email address', async () => {
    const { user } = renderWithEmulator(<SetPasswordForm email={email} />)
    await press(user, 'Email me a link')
    await expectAnnounced('Check your email')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('links back to the account', async () => {
    const { user } = renderWithEmulator(<SetPasswordForm email={email} />, { links: { account: '/account' } })
    await press(user, 'Email me a link')
    const link = await screen.findByRole('link', { name: 'Back to your account' })
    expect(link).toHaveAttribute('href', '/account')
  })

  it('blames the page, not the customer, for an invalid email address', async () => {
    const { emulator, user } = renderWithEmulator(<SetPasswordForm email="ada" />)
    await press(user, 'Email me a link')
    await expectAnnounced('This page isn’t working properly')
    expect(emulator.outbox).toEqual([])
  })
})
