import { describe, expect, it } from 'vitest'
import { CredentialsError } from '../../src/client/CredentialsError.js'
import { formErrorMessage } from '../../src/form/errorMessages.js'
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

/** Reviewed messages that are the same in English, by locale and key, with the reason. */
const sameInEnglish: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  it: { 'account.email': 'the Italian word', 'account.password': 'the Italian word' },
}

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

  it('has no empty message', () => {
    for (const [key, text] of Object.entries(texts)) expect(text.trim(), key).not.toBe('')
  })

  it('has no English message', () => {
    const reviewed = Object.keys(sameInEnglish[messages.locale] ?? {})
    const same = Object.keys(texts).filter((key) => texts[key] === english[key])
    expect(same.toSorted()).toEqual(reviewed.toSorted())
  })
})

describe('the French messages', () => {
  it('have a no-break space before a colon and a narrow one before other punctuation', () => {
    for (const [key, text] of Object.entries(flatten(catalogues.fr))) {
      expect(text, key).not.toMatch(/[^\u00A0]:/)
      expect(text, key).not.toMatch(/[^\u202F][?!;]/)
    }
  })
})

describe.each(Object.values(catalogues))('the messages of $locale', (messages) => {
  const { locale, validation, common, errors } = messages

  it('have the plural forms of their language [A-16]', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()
    expect(Object.keys(validation.passwordTooShort).toSorted()).toEqual(forms)
    expect(Object.keys(validation.passwordTooLong).toSorted()).toEqual(forms)
    expect(Object.keys(common.newPasswordHint).toSorted()).toEqual(forms)
    for (const count of [2, 3, 8, 12, 15, 100])
      expect(format(validation.passwordTooShort, { count }, locale)).not.toMatch(/[{}]/)
  })

  it('name the buttons of the account page with their visible text in the name', () => {
    const { change, changeEmail, changePassword } = messages.account
    const visible = change.toLocaleLowerCase(locale)
    expect(changeEmail.toLocaleLowerCase(locale)).toContain(visible)
    expect(changePassword.toLocaleLowerCase(locale)).toContain(visible)
  })

  it('say that nothing was changed only if the customer lacks access', () => {
    const claim = lastSentence(errors.sessionExpired, locale)
    const claiming = Object.entries(flatten(messages)).filter(([, text]) => text.includes(claim))
    expect(claiming.map(([key]) => key)).toEqual(['errors.sessionExpired', 'errors.forbidden'])
  })

  it('name a wait of one minute without brackets', () => {
    const error = new CredentialsError('tooManyAttempts', '', { retryAfterSeconds: 60 })
    expect(formErrorMessage(messages, 'changePassword', error)).not.toMatch(/[(){}]/)
  })

  it('have typographic quotes, ellipses and single spaces', () => {
    for (const [key, text] of Object.entries(flatten(messages)))
      expect(text, key).not.toMatch(/["']|\.{3}|\s{2}/)
  })

  it('differ from error to error', () => {
    const texts = Object.values(errors)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
