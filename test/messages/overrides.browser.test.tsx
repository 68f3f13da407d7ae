import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'
import { en, type MessageOverrides } from '../../src/messages.js'
import { PasswordStrengthMeter } from '../../src/strength.js'
import { fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { locale: _, ...groups } = en

/** What a content management system returns for entries without a text. */
const noTexts: MessageOverrides = Object.fromEntries(
  Object.entries(groups).map(([group, messages]) => [
    group,
    Object.fromEntries(Object.keys(messages).map((key, index) => [key, index % 2 === 0 ? null : undefined])),
  ]),
)

const forms: [string, ReactElement][] = [
  ['ChangeEmailForm', <ChangeEmailForm key="" />],
  ['ChangePasswordForm', <ChangePasswordForm key="" />],
  ['ConfirmEmailChangeForm', <ConfirmEmailChangeForm key="" token="abc" />],
  ['RequestPasswordResetForm', <RequestPasswordResetForm key="" />],
  ['ResetPasswordForm', <ResetPasswordForm key="" token="abc" />],
]

describe.each(forms)('<%s />', (_name, form) => {
  it('renders the messages of the catalogue in place of null and undefined [I18N-1]', () => {
    const { container, unmount } = renderWithEmulator(form, { components: { PasswordStrengthMeter } })
    const { textContent } = container
    unmount()
    const view = renderWithEmulator(form, {
      components: { PasswordStrengthMeter },
      messageOverrides: noTexts,
    })
    expect(view.container).toHaveTextContent(textContent, { normalizeWhitespace: false })
    for (const input of view.container.querySelectorAll('input:not([aria-hidden])'))
      expect(input).toHaveAccessibleName(/\w/)
  })

  it.each([
    ['en_GB', 'en-GB'],
    ['no such language', 'und'],
  ])('renders in the locale "%s" [I18N-1]', (locale, lang) => {
    const { container } = renderWithEmulator(form, { messages: { ...en, locale } })
    expect(container.querySelector('form')).toHaveAttribute('lang', lang)
  })
})

describe('a time in a message', () => {
  it.each(['en_GB', 'no such language'])('is formatted in the locale "%s" [I18N-1]', async (locale) => {
    const emulator = createEmulator()
    const headers = { 'Retry-After': '3600' }
    emulator.addFault({ operation: 'changePassword', response: { status: 429, headers } })
    const { user } = renderWithEmulator(<ChangePasswordForm />, { emulator, messages: { ...en, locale } })
    const newPassword = 'a quiet river at dawn'
    await fill(user, {
      'Current password': seedCustomer.password,
      'New password': newPassword,
      'Confirm new password': newPassword,
    })
    await press(user, 'Change password')
    expect(await screen.findByRole('alert')).toHaveTextContent('in 60 minutes')
  })
})
