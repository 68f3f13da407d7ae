import { beforeAll, describe, expect, it } from 'vitest'
import { commitBudgets, type CommitFigure } from './budgets.js'
import { forms } from './forms.js'
import { measureCommits, type Counted } from './measureCommits.js'
import { openForms } from './openForms.js'

/** Counts components by name, the most frequent first: `12 Icon, 4 FieldFrame`. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing'
}

/** Measures the built package, so it requires `npm run build`, which `npm test` runs first. */
describe('commits and renders of the built form', () => {
  let ours: Record<CommitFigure, Counted>
  beforeAll(async () => {
    const { pages, close } = await openForms({ ours: forms.ours })
    for (const page of pages.values()) ours = await measureCommits(page)
    await close()
  }, 60_000)

  const figures = Object.keys(commitBudgets).filter((name): name is CommitFigure => name in commitBudgets)

  it('are recorded', () => {
    expect(ours['commits on mount'].names).toContain('ChangePasswordForm')
  })

  it.each(figures)('stay within the budget: %s', (figure) => {
    const { count, names } = ours[figure]
    const result = `${figure}: ${count}, budget: ${commitBudgets[figure]}; rendered: ${tally(names)}`
    console.log(result)
    expect(count, result).toBeLessThanOrEqual(commitBudgets[figure])
  })
})
