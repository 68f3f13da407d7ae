import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangePasswordForm } from '../../src/index.js'
import { PasswordStrengthMeter } from '../../src/strength.js'
import { expectAccessible } from '../support/axe.js'
import { fill } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { findSecretLeaks } from '../support/secretLeaks.js'

const meter = () => document.querySelector('.credentials-strength')

async function type(password: string) {
  const view = renderWithEmulator(<ChangePasswordForm />, { PasswordStrengthMeter })
  await fill(view.user, { 'New password': password })
  return view
}

describe('<PasswordStrengthMeter />', () => {
  it.each([
    ['password', '0', 'Very easy to guess'],
    ['Summer2024!', '2', 'Could be stronger'],
    ['a quiet river at dawn', '4', 'Very strong password'],
  ])('says of "%s" that it is a %s', async (password, score, text) => {
    await type(password)
    await waitFor(() => expect(meter()).toHaveAttribute('data-score', score))
    expect(meter()).toHaveTextContent(text)
    await waitFor(() => expect(meter()?.querySelector('[role=status]')).toHaveTextContent(text))
    await expectAccessible()
  })

  it('says it once, after the typing, and not with every key', async () => {
    const { user } = await type('p')
    const status = meter()?.querySelector('[role=status]')
    const said: string[] = []
    const watch = new MutationObserver(() => said.push(status?.textContent ?? ''))
    if (status) watch.observe(status, { childList: true, characterData: true, subtree: true })
    await user.type(screen.getByLabelText('New password'), 'assword a quiet river at dawn')
    await waitFor(() => expect(said.at(-1)).toBe('Very strong password'))
    expect(said.length).toBeLessThan(4)
  })

  it('shows nothing where nothing is typed, or not any more', async () => {
    const { user } = await type('password')
    await waitFor(() => expect(meter()).toHaveAttribute('data-score', '0'))
    await user.clear(screen.getByLabelText('New password'))
    await waitFor(() => expect(meter()).not.toHaveAttribute('data-score'))
    expect(meter()).not.toBeVisible()
  })

  it('refuses nothing, and keeps nothing of what it judged', async () => {
    const canary = 'what-the-meter-judged'
    const { user } = await type(canary)
    await waitFor(() => expect(meter()).toHaveAttribute('data-score'))
    expect(screen.getByLabelText('New password')).toBeValid()
    await user.clear(screen.getByLabelText('New password'))
    await waitFor(async () => expect(await findSecretLeaks({ canaries: [canary] })).toEqual([]))
  })
})

describe('the hint of a new password', () => {
  it('is marked, without a word, once there are enough characters, counted as a person counts', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, { passwordPolicy: { minLength: 8 } })
    const input = screen.getByLabelText('New password')
    const hint = document.getElementById(`${input.id}-hint`)
    await user.fill(input, '🦉'.repeat(7))
    expect(hint).not.toHaveAttribute('data-met')
    await user.fill(input, '🦉'.repeat(8))
    expect(hint).toHaveAttribute('data-met')
    expect(input).toHaveAccessibleDescription(/^At least 8 characters/)
  })

  it('PM-5 tells a password manager what it must make up', () => {
    renderWithEmulator(<ChangePasswordForm />, { passwordPolicy: { minLength: 12 } })
    expect(screen.getByLabelText('New password')).toHaveAttribute('passwordrules', 'minlength: 12;')
    expect(screen.getByLabelText('Current password')).not.toHaveAttribute('passwordrules')
  })
})
