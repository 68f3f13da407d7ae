import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { ChangePasswordForm, RequestPasswordResetForm } from '../../src/index.js'
import { holdResponses } from '../support/holdResponses.js'
import { FormWithSummary } from '../support/FormWithSummary.js'
import { TwoForms } from '../support/TwoForms.js'
import { enter, fillSilently, renderIntoRoot, roots } from './roots.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'

describe.each(roots)('a form in %s', (_, create) => {
  it('focuses a field from the error summary [A-23]', async () => {
    const { root, form } = renderIntoRoot(create, <FormWithSummary />)
    form.getByRole('button', { name: 'Change password' }).click()
    const link = await form.findByRole('link', { name: 'Enter a new password.' })
    link.click()
    expect(root.activeElement).toBe(form.getByLabelText('New password'))
  })

  it('announces an invalid field that has the focus already [A-23]', async () => {
    const { form } = renderIntoRoot(create, <RequestPasswordResetForm />)
    form.getByLabelText('Email address').focus()
    form.getByRole('button', { name: 'Send reset link' }).click()
    await waitFor(() => expect(form.getByRole('status')).toHaveTextContent('Enter your email address.'))
  })

  it('marks the hint once the password is long enough [A-23]', () => {
    const { root, form } = renderIntoRoot(create, <ChangePasswordForm />)
    const input = form.getByLabelText('New password')
    enter(input, next)
    expect(root.getElementById(`${input.id}-hint`)).toHaveAttribute('data-met')
  })

  it('focuses the first input when the form is shown again [A-23]', async () => {
    const { root, form } = renderIntoRoot(create, <RequestPasswordResetForm />)
    enter(form.getByLabelText('Email address'), 'ada@example.com')
    form.getByRole('button', { name: 'Send reset link' }).click()
    const back = await form.findByRole('button', { name: 'Use a different email' })
    back.focus()
    back.click()
    await waitFor(() => expect(root.activeElement).toBe(form.getByLabelText('Email address')))
  })

  it('keeps the focus in another form when a response arrives [A-21]', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const { root, form } = renderIntoRoot(create, <TwoForms email={email} />, { emulator, fetch })
    enter(form.getByLabelText('Confirm with your password'), password)
    enter(form.getByLabelText('New email address'), 'ada@example.org')
    form.getByRole('button', { name: 'Change email address' }).click()
    await form.findByRole('button', { name: 'Sending…' })
    form.getByLabelText('Current password').focus()
    release()
    await form.findByRole('heading', { name: 'Check your email' })
    expect(root.activeElement).toBe(form.getByLabelText('Current password'))
  })

  it('sends what a password manager filled in without an event [A-23]', async () => {
    const { root, form } = renderIntoRoot(create, <ChangePasswordForm />)
    fillSilently(form.getByLabelText('Current password'), password)
    fillSilently(form.getByLabelText('New password'), next)
    fillSilently(form.getByLabelText('Confirm new password'), next)
    form.getByRole('button', { name: 'Change password' }).click()
    const heading = await form.findByRole('heading', { name: 'Your password has been changed' })
    expect(root.activeElement).toBe(heading)
  })
})

describe('a form in an iframe', () => {
  it('keeps the focus in the page around it when a response arrives [A-21]', async () => {
    const emulator = createEmulator()
    const { fetch, release } = holdResponses(emulator)
    const create = roots.find(([name]) => name === 'an iframe')?.[1]
    if (!create) throw new Error('There is no iframe.')
    const { form } = renderIntoRoot(create, <RequestPasswordResetForm />, { emulator, fetch })
    const search = document.body.appendChild(document.createElement('input'))
    enter(form.getByLabelText('Email address'), 'ada@example.com')
    form.getByRole('button', { name: 'Send reset link' }).click()
    await form.findByRole('button', { name: 'Sending…' })
    search.focus()
    release()
    await form.findByRole('heading', { name: 'Check your email' })
    expect(document.activeElement).toBe(search)
  })
})
