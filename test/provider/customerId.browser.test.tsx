import { screen, waitFor } from '@testing-library/react'
import { Activity } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'
import { canSignIn } from '../support/canSignIn.js'
import { expectTold, fill, press } from '../support/form.js'
import { holdAnswers } from '../support/holdAnswers.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const ada = seedCustomer
// The same password: the one case in which what was sent for the one could be carried out for the other.
const grace = { email: 'grace@example.com', password: ada.password }
const next = 'a quiet river at dawn'
const typed = { 'Current password': ada.password, 'New password': next, 'New password, again': next }
const fields = Object.keys(typed)

function Shop(props: CredentialsProviderProps) {
  return (
    <CredentialsProvider {...props}>
      <ChangePasswordForm />
    </CredentialsProvider>
  )
}

/** A shop that Ada is signed in to. */
function openShop(getBearer?: () => Promise<string>) {
  const emulator = createEmulator({ customers: [ada, grace] })
  const of = (customerId: string | null) => (
    <Shop
      tenant={emulator.tenant}
      fetch={emulator.fetch}
      customerId={customerId}
      getToken={() => getBearer?.() ?? (customerId && emulator.customerToken(customerId))}
    />
  )
  const view = renderWithEmulator(of(ada.email), { emulator })
  return { ...view, signIn: (customerId: string | null) => view.rerender(of(customerId)) }
}

describe('another customer', () => {
  it('SES-3 CON-4 gives up what is under way for the last one', async () => {
    const { emulator, user, signIn } = openShop()
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    signIn(grace.email)
    await screen.findByRole('button', { name: 'Change password' })
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(await canSignIn(emulator, grace.email, grace.password)).toBe(true)
  })

  it('SES-3 finds the form empty', async () => {
    const { user, signIn } = openShop()
    await fill(user, typed)
    signIn(grace.email)
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    for (const label of fields) expect(screen.getByLabelText(label)).toHaveValue('')
  })

  it('SES-3 is not sent what the last one asked for, when the bearer was being fetched', async () => {
    let give: (bearer: string) => void = () => undefined
    const { emulator, user, signIn } = openShop(() => new Promise((resolve) => (give = resolve)))
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    signIn(grace.email)
    give(emulator.customerToken(grace.email))
    await screen.findByRole('button', { name: 'Change password' })
    expect(await canSignIn(emulator, grace.email, grace.password)).toBe(true)
    expect(await canSignIn(emulator, ada.email, ada.password)).toBe(true)
  })
})

describe('the same customer', () => {
  it('SES-3 finds what was typed after signing out and in again', async () => {
    const { emulator, user, signIn } = openShop()
    await fill(user, typed)
    signIn(null)
    await press(user, 'Change password')
    await expectTold('You are not signed in any more')
    signIn(ada.email)
    for (const label of fields) expect(screen.getByLabelText(label)).not.toHaveValue('')
    await press(user, 'Change password')
    await expectTold('Your password is changed')
    expect(await canSignIn(emulator, ada.email, next)).toBe(true)
  })

  it('SES-3 is told that the outcome is unknown when they sign out as it is sent', async () => {
    const { emulator, user, signIn } = openShop()
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    signIn(null)
    await expectTold('may have been changed')
  })
})

describe('a late answer', () => {
  it('CON-4 leaves alone what was typed while it was awaited', async () => {
    const emulator = createEmulator()
    const { fetch, letThrough } = holdAnswers(emulator)
    const { user } = renderWithEmulator(<ChangePasswordForm />, { emulator, fetch })
    emulator.addFault({ operation: 'changePassword', reply: { status: 403 } })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    await user.type(screen.getByLabelText('New password'), ' and more')
    letThrough()
    await expectTold('does not allow')
    expect(screen.getByLabelText('New password')).toHaveValue(`${next} and more`)
  })

  it.each([
    ['tenant', { tenant: 'othershop' }],
    ['customer', { customerId: grace.email }],
  ])('CON-4 is not told to another %s', async (_, other) => {
    const emulator = createEmulator()
    const { fetch, letThrough } = holdAnswers(emulator)
    const options = {
      tenant: emulator.tenant,
      customerId: ada.email,
      fetch,
      getToken: () => emulator.customerToken(ada.email),
    }
    const { user, rerender } = renderWithEmulator(<Shop {...options} />, { emulator })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(<Shop {...options} {...other} />)
    await screen.findByRole('button', { name: 'Change password' })
    letThrough()
    await new Promise(requestAnimationFrame)
    expect(screen.queryByText('Your password is changed')).not.toBeInTheDocument()
  })

  it('CON-6 ends settled when the form was hidden and shown again meanwhile', async () => {
    const emulator = createEmulator()
    const within = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <ChangePasswordForm />
      </Activity>
    )
    const { user, rerender } = renderWithEmulator(within('visible'), { emulator })
    emulator.addFault({ operation: 'changePassword', delay: Infinity })
    await fill(user, typed)
    await press(user, 'Change password')
    await screen.findByRole('button', { name: 'Saving…' })
    rerender(within('hidden'))
    await waitFor(() => expect(screen.getByLabelText('New password')).toHaveValue(''))
    rerender(within('visible'))
    await screen.findByText(/may have been changed/)
    await fill(user, typed)
    await press(user, 'Change password')
    await expectTold('Your password is changed')
  })
})
