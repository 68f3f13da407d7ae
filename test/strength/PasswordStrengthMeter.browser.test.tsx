import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangePasswordForm } from '../../src/index.js'
import { PasswordStrengthMeter } from '../../src/strength.js'
import { expectAccessible } from '../support/axe.js'
import { fill } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { findSecretLeaks } from '../support/secretLeaks.js'
import { enter, renderIntoRoot, roots } from '../ui/roots.js'

const meter = () => document.querySelector('.credentials-strength')

async function type(password: string) {
  const view = renderWithEmulator(<ChangePasswordForm />, { components: { PasswordStrengthMeter } })
  await fill(view.user, { 'New password': password })
  return view
}

describe('<PasswordStrengthMeter />', () => {
  it.each([
    ['password', '0', 'Very easy to guess'],
    ['Summer2024!', '2', 'Could be stronger'],
    ['a quiet river at dawn', '4', 'Very strong password'],
  ])('shows for "%s" the score %s', async (password, score, text) => {
    await type(password)
    await waitFor(() => expect(meter()).toHaveAttribute('data-score', score))
    expect(meter()).toHaveTextContent(text)
    await waitFor(() => expect(meter()?.querySelector('[role=status]')).toHaveTextContent(text))
    await expectAccessible()
  })

  it('announces the strength once, after typing, and not for every key', async () => {
    const { user } = await type('p')
    const status = meter()?.querySelector('[role=status]')
    const announced: string[] = []
    const observer = new MutationObserver(() => announced.push(status?.textContent ?? ''))
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true })
    await user.type(screen.getByLabelText('New password'), 'assword a quiet river at dawn')
    await waitFor(() => expect(announced.at(-1)).toBe('Very strong password'))
    expect(announced.length).toBeLessThan(4)
  })

  it('shows nothing for an empty field', async () => {
    const { user } = await type('password')
    await waitFor(() => expect(meter()).toHaveAttribute('data-score', '0'))
    await user.clear(screen.getByLabelText('New password'))
    await waitFor(() => expect(meter()).not.toHaveAttribute('data-score'))
    expect(meter()).not.toBeVisible()
  })

  it('does not validate, and does not retain the password', async () => {
    const canary = 'a-password-for-the-meter'
    const { user } = await type(canary)
    await waitFor(() => expect(meter()).toHaveAttribute('data-score'))
    expect(screen.getByLabelText('New password')).toBeValid()
    await user.clear(screen.getByLabelText('New password'))
    await waitFor(async () => expect(await findSecretLeaks({ canaries: [canary] })).toEqual([]))
  })
})

describe.each(roots)('<PasswordStrengthMeter /> in %s', (_, create) => {
  it('shows the score [A-23]', async () => {
    const { root, form } = renderIntoRoot(create, <ChangePasswordForm />, {
      components: { PasswordStrengthMeter },
    })
    enter(form.getByLabelText('New password'), 'a quiet river at dawn')
    const element = root.querySelector('.credentials-strength')
    await waitFor(() => expect(element).toHaveAttribute('data-score', '4'))
  })
})

describe('the hint of a new password', () => {
  it('is marked, without an announcement, once there are enough code points', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { passwordPolicy: { minLength: 8 } })
    const input = screen.getByLabelText('New password')
    const hint = document.getElementById(`${input.id}-hint`)
    await user.fill(input, '🦉'.repeat(7))
    expect(hint).not.toHaveAttribute('data-met')
    await user.fill(input, '🦉'.repeat(8))
    expect(hint).toHaveAttribute('data-met')
    expect(input).toHaveAccessibleDescription(/^8 or more characters/)
  })

  it('has its minimum length in passwordrules, for password generators [PM-5]', () => {
    renderWithEmulator(<ChangePasswordForm />, { passwordPolicy: { minLength: 12 } })
    expect(screen.getByLabelText('New password')).toHaveAttribute('passwordrules', 'minlength: 12;')
    expect(screen.getByLabelText('Current password')).not.toHaveAttribute('passwordrules')
  })
})
