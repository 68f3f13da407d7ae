import { describe, expect, it } from 'vitest'
import { mergeMessages } from '../../src/messages/mergeMessages.js'
import { en, type MessageOverrides } from '../../src/messages.js'

describe('mergeMessages', () => {
  it('replaces single messages', () => {
    const { changePassword } = mergeMessages(en, { changePassword: { title: 'Your password' } })
    expect(changePassword).toEqual({ ...en.changePassword, title: 'Your password' })
  })

  it('keeps an empty message, which removes a hint', () => {
    expect(mergeMessages(en, { changeEmail: { newEmailHint: '' } }).changeEmail.newEmailHint).toBe('')
  })

  it.each<[string, MessageOverrides | null]>([
    ['all overrides', null],
    ['a group', { changePassword: null }],
    ['a message', { changePassword: { title: null, newPassword: undefined } }],
  ])('keeps the catalogue when %s is null or undefined [I18N-1]', (_, overrides) => {
    expect(mergeMessages(en, overrides)).toEqual(en)
  })

  it('keeps the catalogue when plural forms lack the one for every other count [I18N-1]', () => {
    const overrides: object = { common: { newPasswordHint: { one: 'One character.', other: null } } }
    expect(mergeMessages(en, overrides)).toEqual(en)
  })

  it.each<[string, object]>([
    ['plural forms for a message without a count', { changePassword: { title: { other: 'Change' } } }],
    ['a plural form that is no text', { common: { newPasswordHint: { one: ['One'], other: 'Some' } } }],
    ['an empty label', { changePassword: { submit: '', newPassword: '  ' } }],
  ])('keeps the catalogue instead of %s [I18N-1]', (_, overrides) => {
    expect(mergeMessages(en, overrides)).toEqual(en)
  })

  it.each([
    ['en_GB', 'en-GB'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['de', 'de'],
    ['not a locale', 'und'],
    ['', 'und'],
  ])('reads the locale "%s" as "%s" [I18N-1]', (locale, expected) => {
    expect(mergeMessages({ ...en, locale }).locale).toBe(expected)
  })
})
