import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { AccountRow, AccountSecurityPage, type ButtonProps } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { fill, press } from '../support/form.js'
import { renderApp } from '../support/renderApp.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { ada, grace } from '../support/twoCustomers.js'

const { email } = seedCustomer

describe('<AccountSecurityPage hasPassword={false} />', () => {
  it('requests an email to set a password', async () => {
    const operations: string[] = []
    const { emulator, user } = renderWithEmulator(
      <AccountSecurityPage
        email={email}
        hasPassword={false}
        onSuccess={(operation) => operations.push(operation)}
      />,
      { links: { account: '/account' } },
    )
    await press(user, 'Set a password')
    expect(screen.getByRole('group', { name: 'Password' })).toHaveFocus()
    await expectAccessible()
    await press(user, 'Email me a link')
    expect(await screen.findByText(/If there’s an account for/)).toHaveTextContent(email)
    expect(emulator.outbox.map(({ to }) => to)).toEqual([email])
    expect(operations).toEqual(['requestPasswordReset'])
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('does not offer to change the email address, which needs the password', () => {
    renderWithEmulator(<AccountSecurityPage email={email} hasPassword={false} />)
    expect(screen.getByText(email)).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })
})

describe('<AccountRow />', () => {
  const phone = (
    <AccountSecurityPage email={email}>
      <AccountRow label="Phone" value="+49 30 1234" buttonLabel="Change phone number">
        {({ close, cancelButton }) => (
          <form aria-label="Phone" onSubmit={(event) => event.preventDefault()}>
            <label>
              New number <input name="phone" />
            </label>
            <button type="button" onClick={() => close('Your number was changed.')}>
              Save
            </button>
            {cancelButton}
          </form>
        )}
      </AccountRow>
      <AccountRow label="Customer number" value="4711" />
    </AccountSecurityPage>
  )

  it('adds a row that opens and closes with the others', async () => {
    const { user } = renderWithEmulator(phone)
    await press(user, 'Change password')
    await press(user, 'Change phone number')
    expect(screen.getAllByRole('form')).toHaveLength(1)
    expect(screen.getByLabelText('New number')).toHaveFocus()
    await expectAccessible()
    await press(user, 'Save')
    expect(screen.getByText('Your number was changed.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change phone number' })).toHaveFocus()
  })

  it('has no button without content', () => {
    renderWithEmulator(phone)
    expect(screen.getByText('4711')).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(3)
  })

  it('returns the focus to a custom button that knows nothing of refs', async () => {
    const Button = ({ children, onClick, ...props }: ButtonProps) => (
      <span>
        <button type="button" {...props} onClick={onClick}>
          {children}
        </button>
      </span>
    )
    const { user } = renderWithEmulator(phone, { components: { Button } })
    await press(user, 'Change phone number')
    await press(user, 'Cancel')
    expect(screen.getByRole('button', { name: 'Change phone number' })).toHaveFocus()
  })

  it('says where it belongs', () => {
    expect(() => renderWithEmulator(<AccountRow label="Phone" />)).toThrow(/child of <AccountSecurityPage>/)
  })
})

describe('<AccountSecurityPage /> and another customer', () => {
  it('closes its rows and shows nothing of the one before [SES-3]', async () => {
    const { user, signIn } = renderApp(() => ({}), <AccountSecurityPage email={ada.email} />)
    await press(user, 'Change email')
    await fill(user, {
      'Confirm with your password': ada.password,
      'New email address': 'new-address@example.org',
    })
    await press(user, 'Change email address')
    await screen.findByText(/Check your inbox at/)
    signIn(grace.email)
    await waitFor(() => expect(screen.queryByText(/new-address/)).not.toBeInTheDocument())
    expect(screen.queryByRole('form')).not.toBeInTheDocument()
  })

  it('hides the status line on sign-out [SES-3]', async () => {
    const { user, signIn } = renderApp(() => ({}), <AccountSecurityPage email={ada.email} />)
    await press(user, 'Change email')
    await fill(user, {
      'Confirm with your password': ada.password,
      'New email address': 'new-address@example.org',
    })
    await press(user, 'Change email address')
    await screen.findByText(/Check your inbox at/)
    signIn(null)
    await waitFor(() => expect(screen.queryByText(/new-address/)).not.toBeInTheDocument())
  })

  it('keeps the open form when the session has expired', async () => {
    const emulator = createEmulator()
    const { user } = renderWithEmulator(<AccountSecurityPage email={email} />, {
      emulator,
      signedInAs: null,
    })
    await press(user, 'Change email')
    await fill(user, { 'Confirm with your password': 'a', 'New email address': 'new@example.org' })
    await press(user, 'Change email address')
    expect(await screen.findByText(/You’ve been signed out/)).toBeVisible()
    expect(screen.getByLabelText('New email address')).toHaveValue('new@example.org')
  })
})
