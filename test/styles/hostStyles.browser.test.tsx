import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import {
  AccountSecurityPage,
  PasswordRules,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import { addHostStyles, hostStyles } from '../../stories/support/hostStyles/hostStyles.js'
import { describeAppearance } from './describeAppearance.js'
import { fill, press } from '../support/form.js'
import { rules } from '../support/passwordRules.js'
import { TwoForms } from '../support/TwoForms.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const links = { requestPasswordReset: '/reset', signIn: '/sign-in' }
let removeStyles = () => {}

/** Renders forms with and without errors, an account page, a list of rules, a success and an invalid link, in a page that sets its fonts itself. */
async function renderForms() {
  const view = renderWithEmulator(
    <main style={{ boxSizing: 'border-box', width: 900, font: '16px/1.5 sans-serif', color: '#000' }}>
      <TwoForms />
      <AccountSecurityPage email={seedCustomer.email} hasPassword={false} />
      <RequestPasswordResetForm />
      <ResetPasswordForm token={null} />
    </main>,
    { links, emulator: createEmulator(), passwordPolicy: { rules }, components: { PasswordRules } },
  )
  await fill(view.user, { 'Email address': seedCustomer.email })
  await press(view.user, 'Send reset link')
  await screen.findByRole('heading', { name: 'Check your email' })
  await press(view.user, 'Set a password')
  await press(view.user, 'Change password')
  await screen.findAllByText('Enter your current password.')
  return screen.getByRole('main')
}

const orders = ['before', 'after'] as const
const pages = Object.entries(hostStyles).flatMap(([name, css]) =>
  orders.map((order) => [name, order, css] as const),
)

describe('styles.css in a page with other style sheets', () => {
  afterEach(() => removeStyles())

  it.each(pages)('looks the same with %s %s it', async (_, order, css) => {
    const main = await renderForms()
    const plain = describeAppearance(main)
    expect(plain.length).toBeGreaterThan(50)
    removeStyles = addHostStyles(css, order)
    expect(describeAppearance(main)).toEqual(plain)
  })
})
