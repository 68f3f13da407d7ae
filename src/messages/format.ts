/** A sentence in the forms that the language's plural rules ask for; `Intl.PluralRules` chooses by `{count}`. */
export interface PluralForms {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
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
  return message[new Intl.PluralRules(locale).select(Number(values.count))] ?? message.other
}
