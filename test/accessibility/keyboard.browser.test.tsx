import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm, ChangePasswordForm, RequestPasswordResetForm } from '../../src/index.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'

/** The name of what has the focus. */
function focused() {
  const element = document.activeElement
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent
  return element?.getAttribute('aria-label') ?? element?.textContent
}

describe('with a keyboard alone', () => {
  it('A-8 every control is reached in the order of the page, and nothing takes the focus by itself', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm />)
    expect(document.activeElement).toBe(document.body)
    const reached: (string | null | undefined)[] = []
    for (let step = 0; step < 6; step += 1) {
      await user.tab()
      reached.push(focused())
    }
    expect(reached).toEqual([
      'Current email address',
      'Password',
      'Show password: Password',
      'New email address',
      'Also use it as my contact address (optional)',
      'Change email address',
    ])
    expect(document.querySelector('[tabindex]:not([tabindex="-1"])')).toBeNull()
  })

  it('A-3 A-8 a password is changed, past a list of errors that leads to the fields', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm email={email} />)
    await user.tab()
    await user.keyboard('{Enter}')
    await expectAnnounced('There is a problem')
    expect(document.activeElement).toHaveAttribute('tabindex', '-1')
    const box = document.activeElement
    expect(screen.getByRole('alert').parentElement).toBe(box)
    await user.tab()
    expect(box).not.toHaveAttribute('tabindex')
    await user.keyboard('{Enter}')
    expect(focused()).toBe('Current password')
    for (const text of [password, next, next]) {
      await user.keyboard(text)
      await user.tab()
      await user.tab()
    }
    expect(focused()).toBe('Change password')
    await user.keyboard('{Enter}')
    await expectAnnounced('Your password has been changed')
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('A-9 the button that shows a password does not send the form, with Enter or Space', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    let requests = 0
    emulator.subscribe(() => (requests += 1))
    await user.tab()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(focused()).toBe('Hide password: Current password')
    await user.keyboard(' ')
    expect(focused()).toBe('Show password: Current password')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(requests).toBe(0)
  })

  it('A-17 a password can be pasted', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await user.type(screen.getByLabelText('Current password'), next)
    await user.click(screen.getByRole('button', { name: 'Show password: Current password' }))
    await user.tripleClick(screen.getByLabelText('Current password'))
    await user.copy()
    await user.click(screen.getByLabelText('New password'))
    await user.paste()
    expect(screen.getByLabelText('New password')).toHaveValue(next)
  })
})

describe('what is announced', () => {
  /** Notes what live regions and the focus say from now on, as a screen reader would say it. */
  function listen() {
    const said: string[] = []
    const say = (text: string | null | undefined) => text && said.push(text)
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        // Text that changes in an alert is said too, and all of it.
        say(element?.closest('[role=status], [role=alert]')?.textContent)
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of node.querySelectorAll('[role=alert]')) say(alert.textContent)
      }
    })
    watch.observe(document.body, { childList: true, characterData: true, subtree: true })
    return said
  }

  it('A-5 A-7 is said once for each thing that happens', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    expect([...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toEqual([
      '',
      '',
      '',
      '',
    ])
    emulator.addFault({ drop: 'beforeSend' })
    await fill(user, { 'Current password': password, 'New password': next, 'New password, again': next })
    const said = listen()
    await press(user, 'Change password')
    await expectAnnounced('You seem to be offline')
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(said).toEqual(['Saving…', expect.stringContaining('You seem to be offline'), 'Saving…'])
  })

  it('A-5 a list of errors is said once, and is quiet while they are mended', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    const said = listen()
    await press(user, 'Change password')
    await expectAnnounced('There is a problem')
    await user.type(screen.getByLabelText('New password'), 'long enough')
    await user.type(screen.getByLabelText('New password'), '{Backspace}{Backspace}{Backspace}{Backspace}')
    expect(screen.getByLabelText('New password')).toBeInvalid()
    expect(said).toEqual([expect.stringContaining('There is a problem')])
  })

  it('A-4 A-5 a wrong field is said each time that Enter is pressed in it', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    await user.click(screen.getByLabelText('Email address'))
    const said = listen()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(said).toEqual(['Enter an email address.']))
    await user.type(screen.getByLabelText('Email address'), 'ada{Enter}')
    await waitFor(() => expect(said.at(-1)).toMatch(/full email/))
    expect(said).toHaveLength(2)
  })

  it('A-9 passwords that were shown are masked as they are sent, without a word', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await press(user, 'Show password: Current password')
    await press(user, 'Show password: New password')
    await fill(user, { 'Current password': password, 'New password': next, 'New password, again': next })
    const said = listen()
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(said).toEqual(['Saving…'])
  })

  it('A-5 A-6 a wrong field is told by its focus alone', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    const said = listen()
    await press(user, 'Send link')
    await waitFor(() => expect(screen.getByLabelText('Email address')).toHaveFocus())
    expect(said).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('A-6 the focus is never lost, from the first field to the last sentence', async () => {
    const lost: string[] = []
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm email={email} />)
    const check = () => document.activeElement === document.body && lost.push(document.body.textContent)
    await user.click(screen.getByLabelText('Email address'))
    const watch = new MutationObserver(() => queueMicrotask(check))
    // What takes a focus away: an element that goes, or is disabled.
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    emulator.addFault({ drop: 'beforeSend' })
    await userEvent.keyboard('{Enter}')
    await expectAnnounced('You seem to be offline')
    await press(user, 'Send link')
    await expectAnnounced('Check your inbox')
    await press(user, 'Use another address')
    await waitFor(() => expect(screen.getByLabelText('Email address')).toHaveFocus())
    watch.disconnect()
    expect(lost).toEqual([])
  })

  it('A-18 A-20 an address is shown back, stays until it is left, and can be corrected', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await fill(user, { Password: password, 'New email address': 'adda@example.org' })
    await press(user, 'Change email address')
    await expectAnnounced('Check your new inbox')
    expect(screen.getByText('adda@example.org')).toBeVisible()
    await press(user, 'Use another address')
    expect(screen.getByLabelText('New email address')).toHaveValue('')
    expect(screen.getByRole('button', { name: 'Change email address' })).toBeVisible()
  })
})
