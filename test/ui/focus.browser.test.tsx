import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer, type Fault } from '../../src/emulator.js'
import { fill, press } from '../support/form.js'
import { holdResponses } from '../support/holdResponses.js'
import { TwoForms } from '../support/TwoForms.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer

/** Submits the email form of the page and holds the response. */
async function submitEmailForm(values: { password?: string; fault?: Fault } = {}) {
  const emulator = createEmulator()
  const { fetch, release } = holdResponses(emulator)
  if (values.fault) emulator.addFault({ ...values.fault, operation: 'changeEmail' })
  const { user } = renderWithEmulator(<TwoForms email={email} />, { emulator, fetch })
  await fill(user, {
    'Confirm with your password': values.password ?? password,
    'New email address': 'ada@example.org',
  })
  await press(user, 'Change email address')
  const status = await screen.findByText('Sending…', { selector: '[role=status]' })
  return { user, status, release }
}

describe('a response that arrives while the customer types in another form', () => {
  it('keeps every character after a success [A-21]', async () => {
    const { user, release } = await submitEmailForm()
    await user.click(screen.getByLabelText('Current password'))
    await user.keyboard('correct')
    release()
    await screen.findByRole('heading', { name: 'Check your email' })
    await user.keyboard(' horse')
    expect(screen.getByLabelText('Current password')).toHaveValue('correct horse')
  })

  it('announces the success in the live region that announced the request [A-21]', async () => {
    const { user, status, release } = await submitEmailForm()
    await user.click(screen.getByLabelText('Current password'))
    release()
    await screen.findByRole('heading', { name: 'Check your email' })
    expect(status).toBeInTheDocument()
    await waitFor(() => expect(status).toHaveTextContent('Check your email'))
  })

  it('keeps every character after a rejected password [A-21]', async () => {
    const { user, release } = await submitEmailForm({ password: 'wrong' })
    await user.click(screen.getByLabelText('Current password'))
    await user.keyboard('correct')
    release()
    await screen.findAllByText(/not your current password/)
    await user.keyboard(' horse')
    expect(screen.getByLabelText('Current password')).toHaveValue('correct horse')
  })

  it('announces a rejected password in the live region that announced the request [A-21]', async () => {
    const { user, status, release } = await submitEmailForm({ password: 'wrong' })
    await user.click(screen.getByLabelText('Current password'))
    release()
    await waitFor(() => expect(status).toHaveTextContent(/not your current password/))
  })

  it('shows an alert for an error of the whole form and keeps the focus [A-21]', async () => {
    const { user, release } = await submitEmailForm({ fault: { response: { status: 403 } } })
    await user.click(screen.getByLabelText('Current password'))
    release()
    expect(await screen.findByRole('alert')).toHaveTextContent('You can’t do this')
    expect(screen.getByLabelText('Current password')).toHaveFocus()
  })
})

describe('a response that arrives while no field has the focus', () => {
  it('focuses the success heading [A-7]', async () => {
    const { release } = await submitEmailForm()
    screen.getByRole('button', { name: 'Sending…' }).blur()
    expect(document.activeElement).toBe(document.body)
    release()
    const heading = await screen.findByRole('heading', { name: 'Check your email' })
    await waitFor(() => expect(heading).toHaveFocus())
  })

  it('leaves the success to the focus, without a second announcement [A-5]', async () => {
    const { status, release } = await submitEmailForm()
    release()
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Check your email'))
    expect(status).toBeInTheDocument()
    expect(status).toBeEmptyDOMElement()
  })
})
