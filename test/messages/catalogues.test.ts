import { describe, expect, it } from 'vitest'
import { format } from '../../src/messages/format.js'
import { en, type Messages } from '../../src/messages.js'
import { catalogues } from '../../stories/support/catalogues.js'

/** Returns every message of a catalogue by its path, with an entry for each plural form. */
function flatten(messages: Messages): Record<string, string> {
  const { locale: _, ...groups } = messages
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts).flatMap(([key, text]: [string, string | object]) =>
        typeof text === 'string'
          ? [[`${group}.${key}`, text]]
          : Object.entries(text).map(([form, formText]) => [`${group}.${key}.${form}`, formText]),
      ),
    ),
  )
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
const english = flatten(en)

/** Returns the last sentence of a text. */
const lastSentence = (text: string, locale: string) =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].at(-1)?.segment.trim() ?? ''

const { en: _, ...translations } = catalogues

describe.each(Object.values(translations))('the catalogue $locale', (messages) => {
  const texts = flatten(messages)

  it('has every message of the English one', () => {
    const plural = /\.(zero|one|two|few|many)$/
    expect(Object.keys(texts).filter((key) => !plural.test(key))).toEqual(
      Object.keys(english).filter((key) => !plural.test(key)),
    )
  })

  it('has the same placeholders', () => {
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(texts[key] ?? text)]).toEqual([key, placeholders(text)])
    }
  })

  it('has no empty message and no English one', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toBe(english[key])
    }
  })
})

describe.each(Object.values(catalogues))('the messages of $locale', (messages) => {
  const { locale, validation, common, errors } = messages

  it('have the plural forms of their language [A-16]', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()
    expect(Object.keys(validation.passwordTooShort).toSorted()).toEqual(forms)
    expect(Object.keys(common.newPasswordHint).toSorted()).toEqual(forms)
    for (const count of [2, 3, 8, 12, 15, 100])
      expect(format(validation.passwordTooShort, { count }, locale)).not.toMatch(/[{}]/)
  })

  it('say that nothing was changed only if that is certain', () => {
    const claim = lastSentence(errors.requestRejected, locale)
    for (const certain of [
      errors.forbidden,
      errors.tooManyAttempts,
      errors.tooManyAttemptsRetryAfter,
      errors.accessTokenUnavailable,
      errors.sessionExpired,
    ])
      expect(certain).toContain(claim)
    const uncertain = Object.entries(flatten(messages)).filter(([key]) => key.endsWith('.outcomeUnknown'))
    expect(uncertain).toHaveLength(5)
    for (const [key, text] of uncertain) expect(text, key).not.toContain(claim)
  })

  it('differ from error to error', () => {
    const texts = Object.values(errors)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
