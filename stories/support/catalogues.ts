import { ar } from '../../src/messages/ar.js'
import { cs } from '../../src/messages/cs.js'
import { da } from '../../src/messages/da.js'
import { de } from '../../src/messages/de.js'
import { en } from '../../src/messages/en.js'
import { es } from '../../src/messages/es.js'
import { fr } from '../../src/messages/fr.js'
import { he } from '../../src/messages/he.js'
import { it } from '../../src/messages/it.js'
import { ja } from '../../src/messages/ja.js'
import { nl } from '../../src/messages/nl.js'
import { pl } from '../../src/messages/pl.js'
import { ptBR } from '../../src/messages/pt-BR.js'
import { ptPT } from '../../src/messages/pt-PT.js'
import { sv } from '../../src/messages/sv.js'
import { tr } from '../../src/messages/tr.js'
import { zh } from '../../src/messages/zh.js'

/** The message catalogues of all languages. An app imports only the ones it needs. */
export const catalogues = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  nl,
  pl,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  sv,
  tr,
  zh,
}

export type Language = keyof typeof catalogues

/** Returns the writing direction of a language. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr'
}
