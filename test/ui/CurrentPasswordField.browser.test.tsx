import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm, ChangePasswordForm, RequestPasswordResetForm } from '../../src/index.js'
import { de } from '../../src/messages/de.js'
import '../../src/styles.css'
import { expectAccessible } from '../support/axe.js'
import { expectFieldError, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const links = { signIn: '/sign-in', requestPasswordReset: '/forgotten' }
const forgot = { name: 'Forgot your password?' }
const next = 'a quiet river at dawn'

afterEach(() => document.documentElement.removeAttribute('style'))

const forms = [
  ['<ChangePasswordForm />', <ChangePasswordForm key="" />, 'Current password'],
  [
    '<ChangeEmailForm />',
    <ChangeEmailForm key="" currentEmail={seedCustomer.email} />,
    'Confirm with your password',
  ],
] as const

describe.each(forms)('the current password of %s', (_, form, label) => {
  it('has a link to a password reset', async () => {
    renderWithEmulator(form, { links })
    expect(screen.getByRole('link', forgot)).toHaveAttribute('href', '/forgotten')
    await expectAccessible()
  })

  it('has no link without a URL', () => {
    renderWithEmulator(form)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('has the link after its input and its button in the order of the keyboard [A-8]', async () => {
    const { user } = renderWithEmulator(form, { links })
    const input = screen.getByLabelText(label)
    input.focus()
    await user.tab()
    expect(screen.getByRole('button', { name: `Show password: ${label}` })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('link', forgot)).toHaveFocus()
  })

  it('keeps its label as its name', () => {
    renderWithEmulator(form, { links })
    expect(screen.getByLabelText(label)).toHaveAccessibleName(label)
  })
})

describe('the link for a forgotten password', () => {
  it('is in the row of the label', () => {
    renderWithEmulator(<ChangePasswordForm />, { links })
    const link = screen.getByRole('link', forgot).getBoundingClientRect()
    const label = screen.getByText('Current password').getBoundingClientRect()
    const input = screen.getByLabelText('Current password').getBoundingClientRect()
    expect(link.bottom).toBeLessThanOrEqual(input.top)
    expect(link.left).toBeGreaterThan(label.left)
    expect(Math.abs(link.bottom - label.bottom)).toBeLessThan(4)
  })

  it('covers neither the label nor the input at 200 % text size on a narrow phone [A-13]', () => {
    document.documentElement.setAttribute('style', 'font-size: 200%; inline-size: 320px')
    renderWithEmulator(<ChangePasswordForm />, { links, messages: de })
    const link = screen.getByRole('link').getBoundingClientRect()
    const label = screen.getByText('Aktuelles Passwort').getBoundingClientRect()
    const input = screen.getByLabelText('Aktuelles Passwort').getBoundingClientRect()
    expect(link.left).toBeGreaterThanOrEqual(label.right)
    expect(link.bottom).toBeLessThanOrEqual(input.top)
  })

  it('follows the error of a wrong password [NET-9]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { links })
    await fill(user, {
      'Current password': 'not this one',
      'New password': next,
      'Confirm new password': next,
    })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    const error = screen.getByText(/not your current password/)
    const link = screen.getByRole('link', forgot)
    expect(error.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(link.getBoundingClientRect().top).toBeGreaterThanOrEqual(error.getBoundingClientRect().bottom)
    await expectAccessible()
  })

  it('is in the form as long as the error, while the customer types', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { links })
    await fill(user, {
      'Current password': 'not this one',
      'New password': next,
      'Confirm new password': next,
    })
    await press(user, 'Change password')
    await expectFieldError('Current password', /not your current password/)
    const link = screen.getByRole('link', forgot)
    await user.keyboard('another')
    expect(screen.getByRole('link', forgot)).toBe(link)
  })
})

describe('the link of <RequestPasswordResetForm />', () => {
  it('leads back to the sign-in page', async () => {
    renderWithEmulator(<RequestPasswordResetForm />, { links })
    expect(screen.getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', '/sign-in')
    await expectAccessible()
  })

  it('comes before the content of afterSubmit', () => {
    renderWithEmulator(<RequestPasswordResetForm afterSubmit={<a href="/help">Help</a>} />, { links })
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Back to sign in',
      'Help',
    ])
  })

  it('is left out without a URL', () => {
    renderWithEmulator(<RequestPasswordResetForm />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
