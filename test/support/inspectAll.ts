import { inspect } from 'node:util'

const everything = {
  depth: Infinity,
  maxArrayLength: Infinity,
  maxStringLength: Infinity,
  showHidden: true,
  getters: true,
}

/** Returns everything that a value shows when it is logged, printed, serialized or cloned. */
export function inspectAll(value: unknown): string {
  const copy: unknown = structuredClone(value)
  return [value, copy]
    .flatMap((one) => [inspect(one, everything), String(one), JSON.stringify(one), JSON.stringify({ one })])
    .join('\n')
}
