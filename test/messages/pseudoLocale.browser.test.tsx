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

/** Puts each message between marks. The values of placeholders come from elsewhere. */
function mark<Texts>(texts: Texts): Texts {
  const all: unknown = JSON.parse(JSON.stringify(texts), (key, value: unknown) =>
    typeof value === 'string' && key !== 'locale' ? `⟦${value}⟧` : value,
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, by construction
  return all as Texts
}

const pseudo: Messages = mark(en)

/** Returns the texts of the page that are not between marks. */
function unmarked(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    // A message with a value is in several text nodes of a paragraph.
    texts.push(
      node.parentElement?.closest('p, li, h2, label, button, a, span')?.textContent ?? node.textContent ?? '',
    )
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '')
  return [...new Set(texts)].filter((text) => /[a-z]/i.test(text) && !/^⟦.*⟧$/s.test(text))
}

const { email, password } = seedCustomer
const next = 'a quiet river at dawn'
const faults: [string, Fault | undefined][] = [
  ['the request succeeds', undefined],
  ['the network is down', { drop: 'beforeSend' }],
  ['the response is lost', { drop: 'afterCommit' }],
  ['the service rejects it', { response: { status: 400 } }],
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
  ['changeEmail', <ChangeEmailForm key="" />, [email, 'ada@example.org', password]],
  ['changePassword', <ChangePasswordForm key="" email={email} />, [password, next, next]],
  ['confirmEmailChange', <ConfirmEmailChangeForm key="" token="abc" />, []],
  ['requestPasswordReset', <RequestPasswordResetForm key="" />, [email]],
  ['resetPassword', <ResetPasswordForm key="" token="abc" />, [next, next]],
]

describe.each(forms)('%s', (operation, form, values) => {
  it('shows only messages of the catalogue when it is empty or invalid [A-16]', async () => {
    const { user } = renderWithEmulator(form, { messages: pseudo, components: { PasswordStrengthMeter } })
    expect(unmarked()).toEqual([])
    const send = screen.getAllByRole('button').at(-1)
    if (!send) throw new Error('There is no button.')
    await user.click(send)
    expect(unmarked()).toEqual([])
  })

  it.each(faults)('shows only messages of the catalogue when %s [A-16]', async (_, fault) => {
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
  it('finds a text that is in no catalogue', () => {
    document.body.innerHTML = '<p>⟦Known⟧</p><p>Unknown</p><button aria-label="Unknown too"></button>'
    expect(unmarked()).toEqual(['Unknown', 'Unknown too'])
  })
})
