import type { MessageOverrides, Messages } from './Messages.js'

/** Returns a catalogue with the messages of an application in it. @internal */
export function mergeMessages(messages: Messages, overrides?: MessageOverrides | null): Messages {
  const groups = Object.entries(overrides ?? {}).map(([group, texts]) => [
    group,
    { ...Reflect.get(messages, group), ...Object.fromEntries(Object.entries(texts ?? {}).filter(hasText)) },
  ])
  return { ...messages, ...Object.fromEntries(groups), locale: toLanguageTag(messages.locale) }
}

/** Whether there is a text, or plural forms: a content management system may have `null` or nothing. */
function hasText([, text]: [string, string | { other?: unknown } | null | undefined]): boolean {
  return typeof (typeof text === 'object' ? text?.other : text) === 'string'
}

/** Returns a valid language tag: `en_GB` becomes `en-GB`, and `und` (undetermined) replaces an invalid one. */
function toLanguageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'und'
  } catch {
    return 'und'
  }
}
