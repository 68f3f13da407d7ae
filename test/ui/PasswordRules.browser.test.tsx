import { screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { ChangePasswordForm, PasswordRules, ResetPasswordForm } from '../../src/index.js'
import type { HeadingProps } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { fill, press } from '../support/form.js'
import { rules } from '../support/passwordRules.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'
import { findSecretLeaks } from '../support/secretLeaks.js'
import { enter, renderIntoRoot, roots } from './roots.js'

const options = { passwordPolicy: { rules }, components: { PasswordRules } }
const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const region = () => document.querySelector('.credentials-rules [role=status]')

const renders = { count: 0 }

/** Counts how often the form renders. */
function Heading({ id, headingRef, children }: HeadingProps) {
  useEffect(() => {
    renders.count += 1
  })
  return (
    <h2 id={id} ref={headingRef}>
      {children}
    </h2>
  )
}

describe('<PasswordRules />', () => {
  it('lists the length and the rules before typing, without a state', async () => {
    renderWithEmulator(<ChangePasswordForm />, options)
    expect(texts()).toEqual(['8 or more characters', 'One number', 'One capital letter'])
    await expectAccessible()
  })

  it('describes the field instead of the hint', () => {
    renderWithEmulator(<ResetPasswordForm token="abc" />, options)
    const input = screen.getByLabelText('New password')
    expect(input).toHaveAccessibleDescription(
      'Your password needs 8 or more characters One number One capital letter',
    )
    expect(screen.getAllByText(/One number/)).toHaveLength(1)
  })

  it('still describes the field while there is an error', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, options)
    await press(user, 'Change password')
    const description = /One capital letter.*Enter a new password/
    await waitFor(() =>
      expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(description),
    )
    await expectAccessible()
  })

  it('ticks each rule while it is typed, and takes the tick back', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, options)
    await fill(user, { 'New password': 'Abc1' })
    await waitFor(() =>
      expect(texts()).toEqual([
        '8 or more characters, not met yet',
        'One number, met',
        'One capital letter, met',
      ]),
    )
    await expectAccessible()
    await user.fill(screen.getByLabelText('New password'), 'abcdefgh')
    await waitFor(() => expect(texts()[0]).toBe('8 or more characters, met'))
    expect(texts()[1]).toBe('One number, not met yet')
  })

  it('does not render the form while the customer types', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, {
      ...options,
      components: { PasswordRules, Heading },
    })
    await user.click(screen.getByLabelText('New password'))
    const before = renders.count
    await user.keyboard('Abcdefgh1')
    await waitFor(() => expect(texts()[0]).toBe('8 or more characters, met'))
    expect(renders.count).toBe(before)
  })

  it('announces after a pause which rules have changed, and not for every key', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, options)
    const announced: string[] = []
    const observer = new MutationObserver(() => announced.push(region()?.textContent ?? ''))
    const observed = region()
    if (observed) observer.observe(observed, { childList: true, characterData: true, subtree: true })
    await user.type(screen.getByLabelText('New password'), 'Abcdefgh')
    await waitFor(() => expect(announced).toEqual(['8 or more characters, met\nOne capital letter, met']))
    await user.type(screen.getByLabelText('New password'), '1')
    await waitFor(() => expect(announced.at(-1)).toBe('One number, met'))
  })

  it('announces nothing for an empty field', async () => {
    const { user } = renderWithEmulator(<ChangePasswordForm />, options)
    await user.type(screen.getByLabelText('New password'), 'Abcdefgh1')
    await waitFor(() => expect(region()).toHaveTextContent('One number, met'))
    await user.clear(screen.getByLabelText('New password'))
    await waitFor(() => expect(region()).toBeEmptyDOMElement())
    expect(texts()[0]).toBe('8 or more characters')
  })

  it('does not retain the password', async () => {
    const canary = 'A-password-4-the-list'
    const { user } = renderWithEmulator(<ChangePasswordForm />, options)
    await user.type(screen.getByLabelText('New password'), canary)
    await waitFor(() => expect(texts()[0]).toBe('8 or more characters, met'))
    await user.clear(screen.getByLabelText('New password'))
    await waitFor(async () => expect(await findSecretLeaks({ canaries: [canary] })).toEqual([]))
  })

  it('is left out without rules', () => {
    renderWithEmulator(<ChangePasswordForm />, { components: { PasswordRules } })
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
    expect(screen.getByLabelText('New password')).toHaveAccessibleDescription('8 or more characters')
  })
})

describe.each(roots)('<PasswordRules /> in %s', (_, create) => {
  it('ticks a rule [A-23]', async () => {
    const { form } = renderIntoRoot(create, <ChangePasswordForm />, options)
    enter(form.getByLabelText('New password'), 'abc1')
    const list = within(form.getByRole('list'))
    await waitFor(() => expect(list.getByText(/One number/)).toHaveTextContent('One number, met'))
  })
})
