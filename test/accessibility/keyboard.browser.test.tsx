import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm, ChangePasswordForm, RequestPasswordResetForm } from '../../src/index.js'
import { expectTold, fill, press } from '../support/form.js'
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
      'Current e-mail address',
      'Password',
      'Show password: Password',
      'New e-mail address',
      'Also use it as my contact address',
      'Change e-mail address',
    ])
    expect(document.querySelector('[tabindex]:not([tabindex="-1"])')).toBeNull()
  })

  it('A-3 A-8 a password is changed, past a list of errors that leads to the fields', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm email={email} />)
    await user.tab()
    await user.keyboard('{Enter}')
    await expectTold('There is a problem')
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
    await expectTold('Your password is changed')
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
    const say = (text: string | null | undefined) => text && said.at(-1) !== text && said.push(text)
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[role=status]')
        if (region) say(region.textContent)
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
    await expectTold('You seem to be offline')
    await press(user, 'Change password')
    await expectTold('Your password is changed')
    expect(said).toEqual(['Saving…', expect.stringContaining('You seem to be offline'), 'Saving…'])
  })

  it('A-5 A-6 a wrong field is told by its focus alone', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    const said = listen()
    await press(user, 'Send link')
    await waitFor(() => expect(screen.getByLabelText('E-mail address')).toHaveFocus())
    expect(said).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('A-6 the focus is never lost, from the first field to the last sentence', async () => {
    const lost: string[] = []
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm email={email} />)
    const check = () => document.activeElement === document.body && lost.push(document.body.textContent)
    await user.click(screen.getByLabelText('E-mail address'))
    const watch = new MutationObserver(() => queueMicrotask(check))
    // What takes a focus away: an element that goes, or is disabled.
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    emulator.addFault({ drop: 'beforeSend' })
    await userEvent.keyboard('{Enter}')
    await expectTold('You seem to be offline')
    await press(user, 'Send link')
    await expectTold('Check your inbox')
    await press(user, 'Use another address')
    await waitFor(() => expect(screen.getByLabelText('E-mail address')).toHaveFocus())
    watch.disconnect()
    expect(lost).toEqual([])
  })

  it('A-18 A-20 an address is shown back, stays until it is left, and can be corrected', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm email={email} />)
    await fill(user, { Password: password, 'New e-mail address': 'adda@example.org' })
    await press(user, 'Change e-mail address')
    await expectTold('Check your new inbox')
    expect(screen.getByText('adda@example.org')).toBeVisible()
    await press(user, 'Use another address')
    expect(screen.getByLabelText('New e-mail address')).toHaveValue('')
    expect(screen.getByRole('button', { name: 'Change e-mail address' })).toBeVisible()
  })
})
