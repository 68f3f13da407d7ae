import { describe, expect, it } from 'vitest'
import { format } from '../../src/messages/format.js'
import { en, type Messages } from '../../src/messages.js'
import { catalogues } from '../../stories/support/catalogues.js'

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

/** The last sentence of a text. */
const last = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].at(-1)?.segment.trim() ?? ''

const { en: _, ...translations } = catalogues

describe.each(Object.values(translations))('the catalogue $locale', (messages) => {
  const words = sentences(messages)

  it('says everything that the English one says', () => {
    const plural = /\.(zero|one|two|few|many)$/
    expect(Object.keys(words).filter((key) => !plural.test(key))).toEqual(
      Object.keys(english).filter((key) => !plural.test(key)),
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
})

describe.each(Object.values(catalogues))('the words of $locale', (messages) => {
  const { locale, validation, common, errors } = messages

  it('A-16 have the plural forms of their language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()
    expect(Object.keys(validation.passwordTooShort).toSorted()).toEqual(forms)
    expect(Object.keys(common.newPasswordHint).toSorted()).toEqual(forms)
    for (const count of [2, 3, 8, 12, 15, 100])
      expect(format(validation.passwordTooShort, { count }, locale)).not.toMatch(/[{}]/)
  })

  it('say that nothing was changed where that is certain, and never where it is not', () => {
    const claim = last(errors.rejected, locale)
    for (const sure of [
      errors.forbidden,
      errors.tooManyAttempts,
      errors.tooManyAttemptsRetryAfter,
      errors.tokenUnavailable,
      errors.sessionExpired,
    ])
      expect(sure).toContain(claim)
    const unsure = Object.entries(sentences(messages)).filter(([key]) => key.endsWith('.outcomeUnknown'))
    expect(unsure).toHaveLength(5)
    for (const [key, text] of unsure) expect(text, key).not.toContain(claim)
  })

  it('tell the two forms of one fact apart, and each fact from the others', () => {
    const told = Object.values(errors)
    expect(new Set(told).size).toBe(told.length)
  })
})
