import { ar } from '../../src/messages/ar.js'
import { da } from '../../src/messages/da.js'
import { de } from '../../src/messages/de.js'
import { en } from '../../src/messages/en.js'
import { he } from '../../src/messages/he.js'
import { ja } from '../../src/messages/ja.js'
import { sv } from '../../src/messages/sv.js'
import { tr } from '../../src/messages/tr.js'
import { zh } from '../../src/messages/zh.js'

/** Every language there is. A shop imports the ones that it speaks. */
export const catalogues = { ar, da, de, en, he, ja, sv, tr, zh }

export type Language = keyof typeof catalogues

/** Which way a language runs. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr'
}
