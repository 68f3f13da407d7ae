import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { AccountRow, AccountSecurityPage } from '../src/index.js'
import { emulatorOf, expectAnnounced, expectFieldError, fill, press } from './support/states.js'

const meta = {
  title: 'Account security',
  component: AccountSecurityPage,
  args: { email: seedCustomer.email },
} satisfies Meta<typeof AccountSecurityPage>

export default meta
type Story = StoryObj<typeof meta>

const submit = (canvasElement: HTMLElement, name: string) =>
  press(within(canvasElement).getByRole('form'), name)

/** Initial state: what the customer signs in with. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(seedCustomer.email)).toBeVisible()
    await expect(canvas.queryByRole('form')).toBeNull()
  },
}

/** The row of the email address is open. */
export const EmailOpen: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change email')
    await expect(canvas.getByRole('form', { name: 'Change email address' })).toBeVisible()
  },
}

/** The row of the password is open. Its first field has the focus. */
export const PasswordOpen: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change password')
    await expect(canvas.getByLabelText('Current password')).toHaveFocus()
  },
}

/** The service rejects the current password. */
export const WrongPassword: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Change password')
    await fill(canvasElement, {
      'Current password': 'not this one',
      'New password': 'a quiet river at dawn',
      'Confirm new password': 'a quiet river at dawn',
    })
    await submit(canvasElement, 'Change password')
    await expectFieldError(canvasElement, 'Current password', /not your current password/)
  },
}

/** There is no connection. Nothing was sent. */
export const Offline: Story = {
  play: async ({ canvasElement, loaded }) => {
    emulatorOf(loaded).addFault({ operation: 'changeEmail', drop: 'beforeSend' })
    await press(canvasElement, 'Change email')
    await fill(canvasElement, {
      'Confirm with your password': seedCustomer.password,
      'New email address': 'grace@example.org',
    })
    await submit(canvasElement, 'Change email address')
    await expectAnnounced('You seem to be offline')
  },
}

/** After the change, a status line says what to do next. The button of the row has the focus. */
export const EmailChanged: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change email')
    await fill(canvasElement, {
      'Confirm with your password': seedCustomer.password,
      'New email address': 'grace@example.org',
    })
    await submit(canvasElement, 'Change email address')
    await expect(await canvas.findByText(/Check your inbox at/)).toHaveTextContent('grace@example.org')
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Change email' })).toHaveFocus())
  },
}

/** The password is changed. */
export const PasswordChanged: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change password')
    await fill(canvasElement, {
      'Current password': seedCustomer.password,
      'New password': 'a quiet river at dawn',
      'Confirm new password': 'a quiet river at dawn',
    })
    await submit(canvasElement, 'Change password')
    await expect(await canvas.findByText('Your password was changed.')).toBeVisible()
  },
}

/** The account of a customer who signs in with a social account. An email with a link sets a password. */
export const WithoutPassword: Story = {
  args: { hasPassword: false },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Set a password')
    await expect(canvas.getByText(/You sign in without a password/)).toBeVisible()
  },
}

/** Rows that the shop adds. */
export const MoreRows: Story = {
  args: {
    children: (
      <>
        <AccountRow label="Phone" value="+49 30 901820" buttonLabel="Change phone number">
          {({ close, cancelButton }) => (
            <form
              aria-label="Change phone number"
              style={{ display: 'grid', gap: '1em', justifyItems: 'start' }}
              onSubmit={(event) => {
                event.preventDefault()
                close('Your phone number was changed.')
              }}
            >
              <label>
                New phone number <br />
                <input name="phone" autoComplete="tel" />
              </label>
              <button>Save</button>
              {cancelButton}
            </form>
          )}
        </AccountRow>
        <AccountRow label="Customer number" value="4711" />
      </>
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change phone number')
    await fill(canvasElement, { 'New phone number': '+49 30 901821' })
    await press(canvasElement, 'Save')
    await expect(canvas.getByText('Your phone number was changed.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Change phone number' })).toHaveFocus()
  },
}

/** The `de` catalogue. */
export const German: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Passwort ändern')
  },
}
