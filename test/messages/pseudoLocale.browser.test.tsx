import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer, type Fault } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import { en, type Messages } from '../../src/messages.js'
import { PasswordStrengthMeter } from '../../src/strength.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** Puts each sentence between marks. Placeholders stay, and what they stand for comes from elsewhere. */
function mark<Words>(words: Words): Words {
  const all: unknown = JSON.parse(JSON.stringify(words), (key, value: unknown) =>
    typeof value === 'string' && key !== 'locale' ? `⟦${value}⟧` : value,
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, by construction
  return all as Words
}

const pseudo: Messages = mark(en)

/** What of the page stands between no marks, and is no address that was given. */
function unmarked(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    // A sentence with an address is in several pieces of text; its paragraph is the whole.
    texts.push(
      node.parentElement?.closest('p, li, h2, label, button, a, span')?.textContent ?? node.textContent ?? '',
    )
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '')
  return [...new Set(texts)].filter((text) => /[a-z]/i.test(text) && !/^(⟦.*⟧(: ⟦.*⟧)?)$/s.test(text))
}

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const faults: [string, Fault | undefined][] = [
  ['nothing is wrong', undefined],
  ['the network is gone', { drop: 'beforeSend' }],
  ['the answer is lost', { drop: 'afterCommit' }],
  ['it is refused', { response: { status: 400 } }],
  ['it is forbidden', { response: { status: 403 } }],
  ['there were too many attempts', { response: { status: 429, headers: { 'Retry-After': '600' } } }],
]
const operations = [
  'changeEmail',
  'changePassword',
  'confirmEmailChange',
  'requestPasswordReset',
  'resetPassword',
] as const
const forms: [(typeof operations)[number], ReactElement, string[]][] = [
  ['changeEmail', <ChangeEmailForm key="" />, [email, password, 'ada@example.org']],
  ['changePassword', <ChangePasswordForm key="" email={email} />, [password, next, next]],
  ['confirmEmailChange', <ConfirmEmailChangeForm key="" token="abc" />, []],
  ['requestPasswordReset', <RequestPasswordResetForm key="" />, [email]],
  ['resetPassword', <ResetPasswordForm key="" token="abc" />, [next, next]],
]

describe.each(forms)('%s', (operation, form, values) => {
  it('A-16 says nothing of its own while it is filled in', async () => {
    const { user } = renderWithEmulator(form, { messages: pseudo, PasswordStrengthMeter })
    expect(unmarked()).toEqual([])
    const send = screen.getAllByRole('button').at(-1)
    if (!send) throw new Error('There is no button.')
    await user.click(send)
    expect(unmarked()).toEqual([])
  })

  it.each(faults)('A-16 says nothing of its own when %s', async (_, fault) => {
    const emulator = createEmulator()
    const { user, container } = renderWithEmulator(form, { emulator, messages: pseudo })
    if (fault) emulator.addFault({ ...fault, ...(fault.drop !== 'beforeSend' && { operation }) })
    for (const [index, input] of container
      .querySelectorAll('input:not([readonly], [type=checkbox], [aria-hidden])')
      .entries())
      await user.fill(input, values[index] ?? '')
    const send = screen.getAllByRole('button').at(-1)
    if (!send) throw new Error('There is no button.')
    await user.click(send)
    await screen.findByText(
      (_text, element) => element === document.activeElement && /⟦/.test(element?.textContent ?? ''),
    )
    expect(unmarked()).toEqual([])
  })
})

describe('the pseudo-locale', () => {
  it('finds a sentence that is in no catalogue', () => {
    document.body.innerHTML = '<p>⟦Known⟧</p><p>Unknown</p><button aria-label="Unknown too"></button>'
    expect(unmarked()).toEqual(['Unknown', 'Unknown too'])
  })
})
