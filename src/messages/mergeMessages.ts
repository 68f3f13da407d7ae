import type { MessageOverrides } from './MessageOverrides.js'
import type { Messages } from './Messages.js'

/** Returns a catalogue with the messages of an application in it. @internal */
export function mergeMessages(messages: Messages, overrides?: MessageOverrides | null): Messages {
  const groups = Object.entries(overrides ?? {}).map(([group, texts]) => [
    group,
    { ...Reflect.get(messages, group), ...Object.fromEntries(Object.entries(texts ?? {}).filter(isUsable)) },
  ])
  return { ...messages, ...Object.fromEntries(groups), locale: toLanguageTag(messages.locale) }
}

/** The messages that may have plural forms. */
const plurals = new Set(['newPasswordHint', 'passwordTooShort', 'passwordTooLong', 'errorCount'])

/**
 * Whether an override can be shown. A content management system may have nothing, or no text, for a message; only hints and
 * descriptions may be left out, because a control needs a name.
 */
function isUsable([key, text]: [string, unknown]): boolean {
  if (typeof text === 'string') return /hint|text|description/i.test(key) || text.trim() !== ''
  if (typeof text !== 'object' || text === null || !plurals.has(key) || !('other' in text)) return false
  return Object.values(text).every((form) => typeof form === 'string')
}

/** Returns a valid language tag: `en_GB` becomes `en-GB`, and `und` (undetermined) replaces an invalid one. */
function toLanguageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'und'
  } catch {
    return 'und'
  }
}
