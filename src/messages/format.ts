/** A message in the plural forms of its language. `Intl.PluralRules` chooses one by `{count}`. */
export interface PluralForms {
  /** In Arabic, 0. */
  zero?: string
  /** In many languages, 1. */
  one?: string
  /** In Arabic and Hebrew, 2. */
  two?: string
  /** In Slavic languages, 2 to 4. */
  few?: string
  /** In Slavic languages, 5 and more. */
  many?: string
  /** Every other count. The only form that all languages have. */
  other: string
}

/** Values of the `{placeholders}` in a message. */
export type MessageValues = Record<string, string | number>

/** Fills in the `{placeholders}` of a message. Without a value they stay, so that the mistake is visible. @internal */
export function format(message: string | PluralForms, values: MessageValues, locale: string): string {
  return choose(message, values, locale).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}

function choose(message: string | PluralForms, values: MessageValues, locale: string): string {
  if (typeof message === 'string') return message
  return message[rulesOf(locale).select(Number(values.count))] ?? message.other
}

/** Creating the rules takes a tenth of the time that a form takes to render. */
const rules = new Map<string, Intl.PluralRules>()

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, known)
  return known
}

/** Returns a text like "in 5 minutes". @internal */
export function formatWait(count: number, unit: 'second' | 'minute', locale: string): string {
  // In Hebrew, `Intl` gives the singular in words with the number after it: "in a minute (1)".
  return new Intl.RelativeTimeFormat(locale).format(count, unit).replace(' (1)', '')
}
