import { commitBudgets, memoryLeakBudgets, ratioBudgets, typeBudgets } from './budgets.js'
import type { FormName } from './forms.js'
import type { measureCommits } from './measureCommits.js'
import type { measureMemoryLeaks } from './measureMemoryLeaks.js'
import type { measureTimes } from './measureTimes.js'
import type { measureTypes, TypedName } from './measureTypes.js'
import type { Row } from './table.js'

type Results<Result, Name = FormName> = ReadonlyMap<Name, readonly Result[]>
type Measured<Measure extends (...args: never[]) => Promise<unknown>> = Results<Awaited<ReturnType<Measure>>>

/** Takes one figure out of all that was measured. */
function pick<Result>(results: Results<Result>, figure: (result: Result) => number): Row['values'] {
  return new Map([...results].map(([name, each]) => [name, each.map(figure)]))
}

/** What the main thread does, and how soon a click is answered. */
export function timeRows(results: Measured<typeof measureTimes>): Row[] {
  const { mountMany, mountElement } = ratioBudgets
  return [
    { what: 'DOM elements of one form', values: pick(results, (each) => each.elements) },
    { what: 'mount of one form, ms', values: pick(results, (each) => each.mountOne) },
    {
      what: 'mount of 200, ms',
      values: pick(results, (each) => each.mountMany),
      atMost: { ratio: mountMany },
    },
    {
      what: 'the same by DOM element, µs',
      values: pick(results, (each) => (each.mountMany * 1000) / (each.elements * 200)),
      atMost: { ratio: mountElement },
    },
    { what: 'a key before a failed submit, ms', values: pick(results, (each) => each.keyBefore) },
    { what: 'a key after it, ms', values: pick(results, (each) => each.keyAfter) },
    { what: 'click to pending, ms', values: pick(results, (each) => each.pending) },
    { what: 'click to request, ms', values: pick(results, (each) => each.request) },
  ]
}

/** What React commits and renders. */
export function commitRows(results: Measured<typeof measureCommits>): Row[] {
  const figures = Object.keys(commitBudgets).filter(
    (what): what is keyof typeof commitBudgets => what in commitBudgets,
  )
  return figures.map((what) => ({
    what,
    values: pick(results, (each) => each[what].count),
    atMost: { figure: commitBudgets[what] },
  }))
}

/** What is left of a form that is gone. */
export function memoryLeakRows(results: Measured<typeof measureMemoryLeaks>): Row[] {
  const { bytes, nodes, listeners } = memoryLeakBudgets
  return [
    { what: 'DOM nodes kept of 200', values: pick(results, (each) => each.nodes), atMost: { figure: nodes } },
    {
      what: 'listeners kept of 200',
      values: pick(results, (each) => each.listeners),
      atMost: { figure: listeners },
    },
    { what: 'bytes kept of one', values: pick(results, (each) => each.bytes), atMost: { figure: bytes } },
  ]
}

/** What a server needs. */
export function serverRows(results: Results<number>): Row[] {
  return [
    {
      what: 'server rendering, µs of CPU',
      values: pick(results, (each) => each),
      atMost: { ratio: ratioBudgets.server },
    },
  ]
}

/** What TypeScript does for a file, beyond what it does for one that renders a plain component. */
export function typeRows(results: Results<ReturnType<typeof measureTypes>, TypedName>): Row[] {
  const of = (ours: keyof typeof typeBudgets, figure: 'instantiations' | 'checkTime'): Row['values'] => {
    const plain = results.get('a plain component')?.[0]?.instantiations ?? NaN
    const list = (name: TypedName) =>
      (results.get(name) ?? []).map((each) =>
        figure === 'checkTime' ? each.checkTime : each.instantiations - plain,
      )
    return new Map([
      ['ours', list(ours)],
      ['zod/mini', list('zod/mini')],
      ['its copy', list('its copy')],
      ['zod', list('zod')],
      ['no library', list('no library')],
    ])
  }
  return [
    {
      what: 'instantiations, a form',
      values: of('our form', 'instantiations'),
      atMost: { figure: typeBudgets['our form'] },
    },
    {
      what: 'instantiations, a hook',
      values: of('our hook', 'instantiations'),
      atMost: { figure: typeBudgets['our hook'] },
    },
    { what: 'check time, a form, ms', values: of('our form', 'checkTime') },
    { what: 'check time, a hook, ms', values: of('our hook', 'checkTime') },
  ]
}
