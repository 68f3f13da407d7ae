import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm, ChangePasswordForm, RequestPasswordResetForm } from '../../src/index.js'
import { expectAnnounced, expectFieldError, fill, press } from '../support/form.js'
import { FormWithSummary } from '../support/FormWithSummary.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'

/** Returns the label of the focused element. */
function focused() {
  const element = document.activeElement
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent
  return element?.getAttribute('aria-label') ?? element?.textContent
}

describe('the keyboard', () => {
  it('reaches every control in the order of the page [A-8]', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm />)
    expect(document.activeElement).toBe(document.body)
    const reached: (string | null | undefined)[] = []
    for (let step = 0; step < 6; step += 1) {
      await user.tab()
      reached.push(focused())
    }
    expect(reached).toEqual([
      'Current email address',
      'New email address',
      'Use this email to contact me too',
      'Confirm with your password',
      'Show password: Confirm with your password',
      'Change email address',
    ])
    expect(document.querySelector('[tabindex]:not([tabindex="-1"])')).toBeNull()
  })

  it('is enough to change a password, with a link of the error summary on the way [A-3, A-8]', async () => {
    const { user } = renderWithEmulator(<FormWithSummary />)
    await user.tab()
    await user.keyboard('{Enter}')
    await expectAnnounced('There is a problem')
    expect(document.activeElement).toHaveAttribute('tabindex', '-1')
    const box = document.activeElement
    expect(box).toContainElement(screen.getByRole('alert'))
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
  })

  it('is enough to change a password after an error [A-8]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm email={email} />)
    await user.tab()
    await user.keyboard('{Enter}')
    await expectFieldError('Current password', 'Enter your current password.')
    for (const text of [password, next, next]) {
      await user.keyboard(text)
      await user.tab()
      await user.tab()
    }
    await user.keyboard('{Enter}')
    await expectAnnounced('Your password has been changed')
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('shows a password with Enter or Space, without a submit [A-9]', async () => {
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

  it('can paste a password [A-17]', async () => {
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

describe('announcements', () => {
  /** Records the text of live regions from now on, once for each batch of changes, as screen readers announce it. */
  function recordAnnouncements() {
    const announced: (string | null)[] = []
    const observer = new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => {
        const element = target instanceof Element ? target : target.parentElement
        const added = [...addedNodes].flatMap((node) =>
          node instanceof Element ? [...node.querySelectorAll('[role=alert]')] : [],
        )
        // Text that changes in an alert is announced too, and all of it.
        return [element?.closest('[role=status], [role=alert]'), ...added]
      })
      for (const region of new Set(regions)) if (region?.textContent) announced.push(region.textContent)
    })
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    return announced
  }

  it('are made once for each event [A-5, A-7]', async () => {
    const { emulator, user } = renderWithEmulator(<ChangePasswordForm />)
    expect([...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toEqual([
      '',
      '',
      '',
      '',
    ])
    emulator.addFault({ drop: 'beforeSend' })
    await fill(user, { 'Current password': password, 'New password': next, 'Confirm new password': next })
    const announced = recordAnnouncements()
    await press(user, 'Change password')
    await expectAnnounced('You seem to be offline')
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(announced).toEqual(['Saving…', expect.stringContaining('You seem to be offline'), 'Saving…'])
  })

  it('include the number of invalid fields once, and nothing while the errors are fixed [A-3, A-5]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    const announced = recordAnnouncements()
    await press(user, 'Change password')
    await expectFieldError('Current password', 'Enter your current password.')
    await waitFor(() => expect(announced).toEqual(['3 fields need attention.']))
    await user.type(screen.getByLabelText('New password'), 'long enough')
    await user.type(screen.getByLabelText('New password'), '{Backspace}{Backspace}{Backspace}{Backspace}')
    expect(screen.getByLabelText('New password')).toBeInvalid()
    expect(announced).toHaveLength(1)
  })

  it('include the error of the focused field each time that Enter is pressed [A-4, A-5]', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    await user.click(screen.getByLabelText('Email address'))
    const announced = recordAnnouncements()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(announced).toEqual(['Enter your email address.']))
    await user.type(screen.getByLabelText('Email address'), 'ada{Enter}')
    await waitFor(() => expect(announced.at(-1)).toMatch(/full email/))
    expect(announced).toHaveLength(2)
  })

  it('include the same error again when Enter is pressed again [A-4]', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    await user.click(screen.getByLabelText('Email address'))
    const announced = recordAnnouncements()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(announced).toEqual(['Enter your email address.']))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(announced).toEqual(['Enter your email address.', 'Enter your email address.']))
  })

  it('do not include an error that stays while another field is typed in [A-5]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await fill(user, { 'New password': next })
    await user.click(screen.getByLabelText('Current password'))
    await user.keyboard('{Enter}')
    await expectFieldError('Current password', 'Enter your current password.')
    await screen.findByText(/2 fields need attention/)
    const announced = recordAnnouncements()
    await fill(user, { 'Confirm new password': next })
    await waitFor(() => expect(screen.getByLabelText('Confirm new password')).toBeValid())
    expect(announced).toEqual([])
  })

  it('do not include that passwords are hidden on submit [A-9]', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />)
    await press(user, 'Show password: Current password')
    await press(user, 'Show password: New password')
    await fill(user, { 'Current password': password, 'New password': next, 'Confirm new password': next })
    const announced = recordAnnouncements()
    await press(user, 'Change password')
    await expectAnnounced('Your password has been changed')
    expect(announced).toEqual(['Saving…'])
  })

  it('leave an invalid field to the focus [A-5]', async () => {
    const { user } = renderWithEmulator(<RequestPasswordResetForm />)
    const announced = recordAnnouncements()
    await press(user, 'Send reset link')
    await waitFor(() => expect(screen.getByLabelText('Email address')).toHaveFocus())
    expect(announced).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the focus', () => {
  it('is never lost, from the first field to the success [A-6]', async () => {
    const lost: string[] = []
    const { emulator, user } = renderWithEmulator(<RequestPasswordResetForm defaultEmail={email} />)
    const check = () => document.activeElement === document.body && lost.push(document.body.textContent)
    await user.click(screen.getByLabelText('Email address'))
    const observer = new MutationObserver(() => queueMicrotask(check))
    // An element loses the focus when it is removed or disabled.
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    emulator.addFault({ drop: 'beforeSend' })
    await userEvent.keyboard('{Enter}')
    await expectAnnounced('You seem to be offline')
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    await press(user, 'Use a different email')
    await waitFor(() => expect(screen.getByLabelText('Email address')).toHaveFocus())
    observer.disconnect()
    expect(lost).toEqual([])
  })
})

describe('the success message', () => {
  it('shows the email address and a way to correct it [A-18, A-20]', async () => {
    const { user } = renderWithEmulator(<ChangeEmailForm currentEmail={email} />)
    await fill(user, { 'Confirm with your password': password, 'New email address': 'adda@example.org' })
    await press(user, 'Change email address')
    await expectAnnounced('Check your email')
    expect(screen.getByText('adda@example.org')).toBeVisible()
    await press(user, 'Use a different email')
    expect(screen.getByLabelText('New email address')).toHaveValue('adda@example.org')
    expect(screen.getByRole('button', { name: 'Change email address' })).toBeVisible()
  })
})
