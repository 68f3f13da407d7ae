import { describe, expect, it } from 'vitest'
import { de } from '../../src/messages/de.js'
import { en, type Messages } from '../../src/messages.js'

/** Every sentence of a catalogue by its place, plural forms by themselves. */
function sentences(messages: Messages): Record<string, string> {
  const { locale: _, ...groups } = messages
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, words]) =>
      Object.entries(words).flatMap(([key, word]: [string, string | object]) =>
        typeof word === 'string'
          ? [[`${group}.${key}`, word]]
          : Object.entries(word).map(([form, text]) => [`${group}.${key}.${form}`, text]),
      ),
    ),
  )
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
const english = sentences(en)

describe.each([de])('the catalogue $locale', (messages) => {
  const words = sentences(messages)

  it('says everything that the English one says', () => {
    expect(Object.keys(words).filter((key) => !/\.(zero|one|two|few|many)$/.test(key))).toEqual(
      Object.keys(english).filter((key) => !key.endsWith('.one')),
    )
  })

  it('has the same placeholders', () => {
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(words[key] ?? text)]).toEqual([key, placeholders(text)])
    }
  })

  it('leaves nothing empty and nothing in English', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toBe(english[key])
    }
  })

  it('has the plural forms of its language', () => {
    const forms = new Intl.PluralRules(messages.locale).resolvedOptions().pluralCategories.toSorted()
    expect(Object.keys(messages.validation.passwordTooShort).toSorted()).toEqual(forms)
    expect(Object.keys(messages.common.newPasswordHint).toSorted()).toEqual(forms)
  })
})

describe('words about an unknown outcome', () => {
  it.each([en, de])('never claim in $locale that nothing was changed', (messages) => {
    const { changeEmail, confirmEmailChange, requestPasswordReset, resetPassword, changePassword } = messages
    const groups = [changeEmail, confirmEmailChange, requestPasswordReset, resetPassword, changePassword]
    for (const { outcomeUnknown } of groups) {
      expect(outcomeUnknown).not.toMatch(/nothing (was|has)|nichts ge(ändert|sendet)/i)
    }
  })
})
