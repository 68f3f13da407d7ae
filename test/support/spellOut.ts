import { inspect } from 'node:util'

const everything = {
  depth: Infinity,
  maxArrayLength: Infinity,
  maxStringLength: Infinity,
  showHidden: true,
  getters: true,
}

/** All that a value shows to whoever logs, prints, copies or sends it. */
export function spellOut(value: unknown): string {
  const copy: unknown = structuredClone(value)
  return [value, copy]
    .flatMap((one) => [inspect(one, everything), String(one), JSON.stringify(one), JSON.stringify({ one })])
    .join('\n')
}
