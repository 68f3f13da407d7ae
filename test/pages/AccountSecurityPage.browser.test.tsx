import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { UserEvent } from 'vitest/browser'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { AccountSecurityPage } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const page = <AccountSecurityPage email={email} />
const links = { account: '/account' }

/** The button of a closed row. */
const row = (name: string) => screen.getByRole('button', { name })

async function changeEmail(user: UserEvent) {
  await press(user, 'Change email')
  await fill(user, { 'Confirm with your password': password, 'New email address': ' grace@example.org ' })
  await press(user, 'Change email address')
}

async function changePassword(user: UserEvent) {
  await press(user, 'Change password')
  await fill(user, { 'Current password': password, 'New password': next, 'Confirm new password': next })
  await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Change password' }))
}

describe('<AccountSecurityPage />', () => {
  it('shows the email address, and no form', async () => {
    renderWithEmulator(page)
    const region = screen.getByRole('region', { name: 'Sign-in and security' })
    expect(within(region).getByText(email)).toBeVisible()
    expect(within(region).getAllByRole('heading', { level: 3 })).toHaveLength(2)
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
    await expectAccessible()
  })

  it('opens a row in place and focuses its first field', async () => {
    const { user } = renderWithEmulator(page)
    expect(row('Change password')).toHaveAttribute('aria-expanded', 'false')
    await press(user, 'Change password')
    const button = screen.getByRole('button', { name: 'Change password', expanded: true })
    const panel = document.getElementById(button?.getAttribute('aria-controls') ?? '')
    expect(panel).toContainElement(screen.getByRole('form', { name: 'Change password' }))
    expect(screen.getByLabelText('Current password')).toHaveFocus()
    await expectAccessible()
  })

  it('opens one row at a time, and leaves the focus in it', async () => {
    const { user } = renderWithEmulator(page)
    await press(user, 'Change password')
    await press(user, 'Change email')
    expect(screen.getAllByRole('form')).toHaveLength(1)
    expect(screen.getByRole('form', { name: 'Change email address' })).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    )
    expect(row('Change password')).toHaveAttribute('aria-expanded', 'false')
  })

  it.each([
    ['Cancel', 'Cancel'],
    ['the button of the row', 'Change email'],
  ])('closes with %s, which returns the focus to the button of the row', async (_, name) => {
    const { user } = renderWithEmulator(page)
    await press(user, 'Change email')
    await fill(user, { 'Confirm with your password': password })
    await press(user, name)
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
    expect(row('Change email')).toHaveFocus()
    await press(user, 'Change email')
    expect(screen.getByLabelText('Confirm with your password')).toHaveValue('')
  })

  it('closes after a change and says what happened, without a link to the account', async () => {
    const { emulator, user } = renderWithEmulator(page, { links })
    await changePassword(user)
    await waitFor(() => expect(row('Change password')).toHaveFocus())
    const status = screen.getByText('Your password was changed.')
    expect(status.closest('[role=status]')).toBeVisible()
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(await canSignIn(emulator, email, next)).toBe(true)
    await expectAccessible()
  })

  it('names the address that has to be confirmed, as it was sent', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const { user } = renderWithEmulator(page, { emulator, fetch })
    await changeEmail(user)
    await screen.findByRole('button', { name: 'Sending…' })
    await user.type(screen.getByLabelText('New email address'), 'x')
    release()
    expect(await screen.findByText(/Check your inbox at/)).toHaveTextContent(
      'Check your inbox at grace@example.org to confirm the change.',
    )
    expect(screen.getByText('grace@example.org')).toHaveAttribute('dir', 'ltr')
  })

  it('removes the status when a row is opened', async () => {
    const { user } = renderWithEmulator(page)
    await changePassword(user)
    await screen.findByText('Your password was changed.')
    await press(user, 'Change email')
    expect(screen.queryByText('Your password was changed.')).not.toBeInTheDocument()
  })

  it('keeps a form open while it is sending [NET-4]', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const { user } = renderWithEmulator(page, { emulator, fetch })
    await changePassword(user)
    await screen.findByRole('button', { name: 'Saving…' })
    await press(user, 'Cancel')
    await press(user, 'Change email')
    expect(screen.getByRole('form', { name: 'Change password' })).toBeVisible()
    release()
    expect(await screen.findByText('Your password was changed.')).toBeVisible()
  })

  it('leaves the focus alone if it is outside of the row', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const { user } = renderWithEmulator(
      <>
        <input aria-label="Search" />
        {page}
      </>,
      { emulator, fetch },
    )
    await changePassword(user)
    await screen.findByRole('button', { name: 'Saving…' })
    await user.click(screen.getByLabelText('Search'))
    release()
    await screen.findByText('Your password was changed.')
    expect(screen.getByLabelText('Search')).toHaveFocus()
  })

  it('calls onSuccess and onError with the operation', async () => {
    const calls: unknown[] = []
    const emulator = createEmulator()
    emulator.addFault({ operation: 'changePassword', drop: 'beforeSend' })
    const { user } = renderWithEmulator(
      <AccountSecurityPage
        email={email}
        onSuccess={(operation) => calls.push(operation)}
        onError={({ operation, code }) => calls.push([operation, code])}
      />,
      { emulator },
    )
    await changeEmail(user)
    await screen.findByText(/Check your inbox at/)
    await changePassword(user)
    await expectAnnounced('You seem to be offline')
    expect(calls).toEqual(['changeEmail', ['changePassword', 'offline']])
    await expectAccessible()
  })

  it('has no title with hideTitle, but its name', () => {
    renderWithEmulator(<AccountSecurityPage email={email} headingLevel={4} hideTitle />)
    expect(screen.getByRole('region', { name: 'Sign-in and security' })).toBeVisible()
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H5', 'H5'])
  })

  it('asks for the current email address if it is unknown', async () => {
    const { user } = renderWithEmulator(<AccountSecurityPage />)
    await press(user, 'Change email')
    expect(screen.getByLabelText('Current email address')).toBeVisible()
  })

  it('passes hasInitialPassword to the form', async () => {
    const { user } = renderWithEmulator(<AccountSecurityPage email={email} hasInitialPassword />)
    await press(user, 'Change password')
    expect(screen.getByLabelText('Initial password')).toHaveFocus()
  })
})
