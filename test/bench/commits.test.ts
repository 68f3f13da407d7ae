import { beforeAll, describe, expect, it } from 'vitest'
import { commitBudgets, type CommitFigure } from './budgets.js'
import { forms } from './forms.js'
import { measureCommits, type Counted } from './measureCommits.js'
import { openForms } from './openForms.js'

/** Names the components, those that were rendered most first: `12 Icon, 4 FieldFrame`. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing'
}

/** `npm test` builds first: this is what a shop's page does. */
describe('what React does for the built form', () => {
  let ours: Record<CommitFigure, Counted>
  beforeAll(async () => {
    const { pages, close } = await openForms({ ours: forms.ours })
    for (const page of pages.values()) ours = await measureCommits(page)
    await close()
  }, 60_000)

  const figures = Object.keys(commitBudgets).filter((name): name is CommitFigure => name in commitBudgets)

  it.each(figures)('stays within its budget of %s', (figure) => {
    const { count, names } = ours[figure]
    const told = `${figure}: ${count}, at most ${commitBudgets[figure]}; rendered: ${tally(names)}`
    console.log(told)
    expect(count, told).toBeLessThanOrEqual(commitBudgets[figure])
  })
})
