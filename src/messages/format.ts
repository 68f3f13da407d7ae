/** A sentence in the forms that the language's plural rules ask for; `Intl.PluralRules` chooses by `{count}`. */
export interface PluralForms {
  /** For the counts that the language puts here, and so on: see `Intl.PluralRules`. */
  zero?: string
  /** In many languages, 1. */
  one?: string
  /** In Arabic and Hebrew, 2. */
  two?: string
  /** In Slavic languages, 2 to 4. */
  few?: string
  /** In Slavic languages, 5 and more. */
  many?: string
  /** Every other count; the only form that each language has. */
  other: string
}

/** What a sentence's `{placeholders}` stand for. */
export type MessageValues = Record<string, string | number>

/**
 * Fills a sentence's `{placeholders}` in. One without a value stays as it is, so that the slip is seen.
 * @internal
 */
export function format(message: string | PluralForms, values: MessageValues, locale: string): string {
  return choose(message, values, locale).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  )
}

function choose(message: string | PluralForms, values: MessageValues, locale: string): string {
  if (typeof message === 'string') return message
  return message[rulesOf(locale).select(Number(values.count))] ?? message.other
}

/** Making one takes a tenth of a form's rendering, so each language's is made once. */
const rules = new Map<string, Intl.PluralRules>()

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, known)
  return known
}
