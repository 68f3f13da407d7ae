import { commitBudgets, memoryLeakBudgets, ratioBudgets, typeBudgets } from './budgets.js'
import type { FormName } from './forms.js'
import type { measureCommits } from './measureCommits.js'
import type { measureMemoryLeaks } from './measureMemoryLeaks.js'
import type { measureTimes } from './measureTimes.js'
import type { measureTypes, TypedName } from './measureTypes.js'
import type { Row } from './table.js'

type Results<Result, Name = FormName> = ReadonlyMap<Name, readonly Result[]>
type Measured<Measure extends (...args: never[]) => Promise<unknown>> = Results<Awaited<ReturnType<Measure>>>

/** Picks one figure of each measurement. */
function pick<Result>(results: Results<Result>, figure: (result: Result) => number): Row['values'] {
  return new Map([...results].map(([name, each]) => [name, each.map(figure)]))
}

/** Returns rows for main-thread times and the latency of a click. */
export function timeRows(results: Measured<typeof measureTimes>): Row[] {
  const { mountMany, mountElement } = ratioBudgets
  return [
    { what: 'DOM elements of one form', values: pick(results, (each) => each.elements) },
    { what: 'mount of one form, ms', values: pick(results, (each) => each.mountOne) },
    {
      what: 'mount of 200, ms',
      values: pick(results, (each) => each.mountMany),
      budget: { ratio: mountMany },
    },
    {
      what: 'the same per DOM element, µs',
      values: pick(results, (each) => (each.mountMany * 1000) / (each.elements * 200)),
      budget: { ratio: mountElement },
    },
    { what: 'key before a failed submit, ms', values: pick(results, (each) => each.keyBefore) },
    { what: 'key after it, ms', values: pick(results, (each) => each.keyAfter) },
    { what: 'click to pending, ms', values: pick(results, (each) => each.pending) },
    { what: 'click to request, ms', values: pick(results, (each) => each.request) },
  ]
}

/** Returns rows for commits and renders of React. */
export function commitRows(results: Measured<typeof measureCommits>): Row[] {
  const figures = Object.keys(commitBudgets).filter(
    (what): what is keyof typeof commitBudgets => what in commitBudgets,
  )
  return figures.map((what) => ({
    what,
    values: pick(results, (each) => each[what].count),
    budget: { figure: commitBudgets[what] },
  }))
}

/** Returns rows for memory leaks. */
export function memoryLeakRows(results: Measured<typeof measureMemoryLeaks>): Row[] {
  const { bytes, nodes, listeners } = memoryLeakBudgets
  return [
    {
      what: 'leaked DOM nodes of 200',
      values: pick(results, (each) => each.nodes),
      budget: { figure: nodes },
    },
    {
      what: 'leaked listeners of 200',
      values: pick(results, (each) => each.listeners),
      budget: { figure: listeners },
    },
    { what: 'leaked bytes per form', values: pick(results, (each) => each.bytes), budget: { figure: bytes } },
  ]
}

/** Returns the row for server rendering. */
export function serverRows(results: Results<number>): Row[] {
  return [
    {
      what: 'server rendering, µs of CPU',
      values: pick(results, (each) => each),
      budget: { ratio: ratioBudgets.server },
    },
  ]
}

/** Returns rows for type-checking a file, above a file with a plain component. */
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
      what: 'type instantiations of a form',
      values: of('our form', 'instantiations'),
      budget: { figure: typeBudgets['our form'] },
    },
    {
      what: 'type instantiations of a hook',
      values: of('our hook', 'instantiations'),
      budget: { figure: typeBudgets['our hook'] },
    },
    { what: 'type-check of a form, ms', values: of('our form', 'checkTime') },
    { what: 'type-check of a hook, ms', values: of('our hook', 'checkTime') },
  ]
}
